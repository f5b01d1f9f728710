package candour.platform.decision;

import java.util.Map;
import java.util.UUID;

/** What is asked of marking a record as made in error, the same for every noun of every service (ruling R3). */
public enum RecordRule implements Rule {
    RECORD_STANDS(Citation.must(
            "X-13",
            "ruling R3: any recorded fact can be marked as recorded in error",
            "There is no such record here, or it is marked as recorded in error already.")),
    RECORD_STANDS_FOR_ITSELF(Citation.must(
            "X-13",
            "ruling R3: any recorded fact can be marked as recorded in error",
            "This follows from another record: mark that one as recorded in error.")),
    RECORDED_BY_ANOTHER(Citation.must(
            "X-13",
            "ruling R3: marked by its recorder, or by who answers for the record",
            "Somebody else recorded this: only they, or who answers for the record, may mark it as made in error."));

    private final Citation citation;

    RecordRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }

    /**
     * Refuses a marking that names nothing which stands.
     *
     * @param standing the events of the marking's own stream that count, by id
     */
    public static void mustStand(MarkedInError marking, Map<UUID, Object> standing) {
        var marked = standing.get(marking.markedEventId());
        if (marked == null) {
            throw RECORD_STANDS.broken();
        }
        if (!marking.mayMark(marked)) {
            throw RECORD_STANDS_FOR_ITSELF.broken();
        }
    }
}
