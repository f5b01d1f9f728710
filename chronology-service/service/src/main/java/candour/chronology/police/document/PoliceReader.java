package candour.chronology.police.document;

import candour.chronology.police.Field;
import candour.chronology.police.PoliceRecords;
import candour.chronology.police.document.PoliceReading.Issue;
import candour.chronology.pushedrecord.SourceRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks contacts one by one. All of them are taken, or none. */
public final class PoliceReader {
    /** As many as one push may hold. */
    public static final int MOST = 500;

    private static final int LONGEST = 20_000;

    private PoliceReader() {}

    public static PoliceReading csv(byte[] body) {
        return checked(PoliceCsv.rows(body));
    }

    public static PoliceReading json(byte[] body) {
        return checked(PoliceJson.rows(body));
    }

    /** Rows as they were found, and what was wrong before any was looked at. */
    record Rows(List<Map<Field, String>> rows, List<Issue> issues) {
        static Rows refused(String path, String words) {
            return new Rows(List.of(), List.of(new Issue(path, words)));
        }
    }

    private static PoliceReading checked(Rows found) {
        List<Issue> issues = new ArrayList<>(found.issues());
        if (issues.isEmpty() && found.rows().isEmpty()) issues.add(new Issue("row", "There is no contact here."));
        if (found.rows().size() > MOST)
            return new PoliceReading.Refused(List.of(new Issue("row", "At most " + MOST + " contacts are taken.")));
        List<SourceRecord> records = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < found.rows().size(); i++) {
            Map<Field, String> row = found.rows().get(i);
            String at = "row[" + (i + 1) + "].";
            int before = issues.size();
            check(row, at, issues);
            if (issues.size() > before) continue;
            SourceRecord record = PoliceRecords.of(row);
            if (!seen.add(record.key())) issues.add(new Issue(at + "record_id", "This record stands here twice."));
            records.add(record);
        }
        return issues.isEmpty() ? new PoliceReading.Read(records) : new PoliceReading.Refused(issues);
    }

    private static void check(Map<Field, String> row, String at, List<Issue> issues) {
        for (Field needed : List.of(Field.RECORD_ID, Field.EVENT, Field.DATE))
            if (!row.containsKey(needed)) issues.add(new Issue(at + needed.named(), "This has to be said."));
        if (!row.getOrDefault(Field.RECORD_ID, "x").matches("[A-Za-z0-9._:/-]{1,100}"))
            issues.add(new Issue(at + Field.RECORD_ID.named(), "A key has letters, digits and . _ : / - only."));
        if (!row.getOrDefault(Field.VERSION, "1").matches("[A-Za-z0-9._:/-]{1,100}"))
            issues.add(new Issue(at + Field.VERSION.named(), "A version has letters, digits and . _ : / - only."));
        row.forEach((field, value) -> {
            if (value.length() > LONGEST)
                issues.add(new Issue(at + field.named(), "At most " + LONGEST + " signs are taken."));
        });
    }
}
