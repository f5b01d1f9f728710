package candour.acceptance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Shapes that several chapters send. */
final class Words {
    private Words() {}

    /** A committee's decision with its minute (ruling R2). */
    static Map<String, Object> byCommittee(LocalDate on) {
        return decidedBy("COMMITTEE", "ORG-COMMITTEE", on, minute("minute of " + on + ", item 4"));
    }

    static Map<String, Object> decidedBy(
            String capacity, String reference, LocalDate on, Map<String, Object> evidence) {
        return Map.of("capacity", capacity, "reference", reference, "decidedOn", on.toString(), "evidence", evidence);
    }

    static Map<String, Object> minute(String reference) {
        return Map.of("kind", "MINUTE", "reference", reference);
    }

    static Map<String, Object> callNote(String reference) {
        return Map.of("kind", "CALL_NOTE", "reference", reference);
    }

    /** A body with one thing more in it. */
    static Map<String, Object> and(Map<String, ?> body, String name, Object value) {
        var whole = new HashMap<String, Object>(body);
        whole.put(name, value);
        return Map.copyOf(whole);
    }

    /** What the police said, as family-liaison-service takes it. */
    static Map<String, Object> saidByPolice(LocalDate on) {
        return Map.of(
                "capacity",
                "SENIOR_INVESTIGATING_OFFICER",
                "on",
                on.toString(),
                "evidence",
                "CALL_NOTE",
                "evidenceReference",
                "call of " + on);
    }
}
