package candour.chronology.police.document;

import candour.chronology.police.Field;
import candour.chronology.police.document.PoliceReader.Rows;
import candour.chronology.police.document.PoliceReading.Issue;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Contacts as JSON: {@code {"contacts": [{"record_id": …}]}}, the same names as the columns of the CSV, all values text, numbers or yes and no. */
final class PoliceJson {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(10).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PoliceJson() {}

    static Rows rows(byte[] body) {
        JsonNode contacts;
        try {
            contacts = JSON.readTree(body).path("contacts");
        } catch (IOException _) {
            return Rows.refused("$this", "This is not JSON that can be read.");
        }
        if (!contacts.isArray()) return Rows.refused("contacts", "There is no list of contacts here.");
        List<Issue> issues = new ArrayList<>();
        List<Map<Field, String>> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(contacts.size(), PoliceReader.MOST + 1); i++)
            rows.add(row(contacts.get(i), "row[" + (i + 1) + "]", issues));
        return new Rows(rows, issues);
    }

    private static Map<Field, String> row(JsonNode contact, String at, List<Issue> issues) {
        Map<Field, String> row = new EnumMap<>(Field.class);
        if (!contact.isObject()) issues.add(new Issue(at, "A contact is an object."));
        contact.properties().forEach(member -> {
            Field field = Field.of(member.getKey()).orElse(null);
            JsonNode value = member.getValue();
            if (field == null) issues.add(new Issue(at, "There is a member here that no police contact has."));
            else if (!value.isValueNode()) issues.add(new Issue(at + "." + field.named(), "This has to be a text."));
            else if (!value.isNull() && !value.asText().isBlank())
                row.put(field, value.asText().strip());
        });
        return row;
    }
}
