package candour.chronology.health.document;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import candour.chronology.health.Bundled;
import candour.chronology.health.HealthRecords;
import candour.chronology.health.document.FhirReading.Issue;
import candour.chronology.pushedrecord.SourceRecord;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Reads a FHIR R4 Bundle or a single resource, strictly: an element, code or date that R4 does not know ends it, and every such place is
 * named. All of it is taken, or none.
 */
public final class FhirReader {
    /** As many as one push may hold. */
    public static final int MOST = 500;

    private final List<Issue> issues = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final Bundled with = new Bundled();

    private FhirReader() {}

    public static FhirReading read(byte[] body) {
        return Tree.of(body)
                .map(tree -> new FhirReader().read(tree))
                .orElseGet(() -> new FhirReading.Refused(List.of(Issue.at(
                        "$this",
                        "structure",
                        "This is not JSON that can be read: ends early, is too deep, or says something twice."))));
    }

    private FhirReading read(JsonNode tree) {
        if ("Bundle".equals(kind(tree))) bundle(tree);
        else resource(tree, kind(tree).isEmpty() ? "$this" : kind(tree), null);
        List<SourceRecord> records = resources.stream()
                .flatMap(resource -> HealthRecords.of(resource, with).stream())
                .toList();
        if (issues.isEmpty() && records.isEmpty())
            issues.add(Issue.at(
                    "$this", "not-supported", "Nothing here makes an entry; taken are " + HealthRecords.kinds() + "."));
        return issues.isEmpty() ? new FhirReading.Read(records) : new FhirReading.Refused(issues);
    }

    private void bundle(JsonNode bundle) {
        JsonNode entries = bundle.path("entry");
        if (!entries.isArray() || entries.isEmpty()) {
            issues.add(Issue.at("Bundle.entry", "required", "The bundle holds nothing."));
            return;
        }
        if (entries.size() > MOST) {
            issues.add(Issue.at("Bundle.entry", "too-long", "A bundle of at most " + MOST + " entries is taken."));
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            JsonNode entry = entries.get(i);
            String url =
                    entry.path("fullUrl").isTextual() ? entry.path("fullUrl").asText() : null;
            resource(entry.path("resource"), "Bundle.entry[" + i + "].resource", url);
        }
        // The bundle's own members, without what has been read one by one.
        ObjectNode shell = bundle.deepCopy();
        shell.path("entry").forEach(entry -> {
            if (entry instanceof ObjectNode each) each.remove("resource");
        });
        parse(shell, "Bundle");
        unique();
    }

    private void resource(JsonNode node, String path, @Nullable String url) {
        String kind = kind(node);
        if (kind.isEmpty()) {
            issues.add(Issue.at(path + ".resourceType", "required", "There is no FHIR resource here."));
            return;
        }
        ObjectNode told = node.deepCopy();
        // The narrative repeats in free HTML what the elements say: it is kept with the original and not read.
        told.remove("text");
        Resource read = parse(told, path);
        if (read == null) return;
        if (read instanceof Patient patient) with.add(url, patient);
        if (HealthRecords.MADE_FROM.contains(kind) && !read.getIdElement().hasIdPart())
            issues.add(Issue.at(path + ".id", "required", "Without an id the same record sent twice would be two."));
        resources.add(read);
    }

    private @Nullable Resource parse(ObjectNode node, String path) {
        IParser parser = Fhir.r4().newJsonParser();
        parser.setParserErrorHandler(new Strict(node, path, issues));
        try {
            return parser.parseResource(node.toString()) instanceof Resource read ? read : null;
        } catch (DataFormatException | IllegalArgumentException | IllegalStateException | ClassCastException _) {
            issues.add(Issue.at(path, "structure", "This cannot be read as a resource of FHIR R4."));
            return null;
        }
    }

    private void unique() {
        Set<String> seen = new HashSet<>();
        resources.stream()
                .filter(each -> each.getIdElement().hasIdPart())
                .map(each -> each.fhirType() + "/" + each.getIdElement().getIdPart())
                .filter(key -> !seen.add(key))
                .distinct()
                .forEach(_ -> issues.add(
                        Issue.at("Bundle.entry", "duplicate", "The same resource stands in the bundle twice.")));
    }

    private static String kind(JsonNode node) {
        return node.isObject() && node.path("resourceType").asText().matches("[A-Z][A-Za-z]{1,60}")
                ? node.path("resourceType").asText()
                : "";
    }
}
