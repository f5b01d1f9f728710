package candour.chronology.pushedrecord;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What letting pushed records into a chronology keeps to. That a record came is a fact and is never refused (R1). */
public enum PushedRecordRule implements Rule {
    RECORD_IS_NOT_KNOWN(must("X-04", "Ruling R27", "There is no such record.")),
    RECORD_WAITS_FOR_NOBODY(must("X-04", "Ruling R27", "The record is neither held nor waiting.")),
    RECORD_WAS_WITHDRAWN(must("X-04", "Ruling R27", "The record was withdrawn by its source."));

    private final Citation citation;

    PushedRecordRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
