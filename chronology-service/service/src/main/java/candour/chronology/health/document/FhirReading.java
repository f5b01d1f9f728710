package candour.chronology.health.document;

import candour.chronology.pushedrecord.SourceRecord;
import java.util.List;

/** What reading came to. */
public sealed interface FhirReading {
    /** @param records those that may become entries, in the order they stand in */
    record Read(List<SourceRecord> records) implements FhirReading {
        public Read {
            records = List.copyOf(records);
        }
    }

    /** Nothing of it is taken; this is why. */
    record Refused(List<Issue> issues) implements FhirReading {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /**
     * One thing that is not taken.
     *
     * @param code of FHIR's issue types, for example {@code structure}
     * @param paths where it stands, as FHIR writes paths: {@code Bundle.entry[2].resource.status}
     * @param words a plain sentence; never the value sent
     */
    record Issue(String code, List<String> paths, String words) {
        static Issue at(String path, String code, String words) {
            return new Issue(code, List.of(path), words);
        }
    }
}
