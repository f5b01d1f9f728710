package candour.chronology.police.document;

import candour.chronology.pushedrecord.SourceRecord;
import java.util.List;

/** What reading came to. */
public sealed interface PoliceReading {
    /** @param records in the order they stand in */
    record Read(List<SourceRecord> records) implements PoliceReading {
        public Read {
            records = List.copyOf(records);
        }
    }

    /** Nothing of it is taken; this is why. */
    record Refused(List<Issue> issues) implements PoliceReading {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /**
     * One thing that is not taken.
     *
     * @param path for example {@code row[3].event}, counting rows of contacts from 1
     * @param words a plain sentence; never the value sent
     */
    record Issue(String path, String words) {}
}
