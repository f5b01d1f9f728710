package candour.chronology.agencychronology;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of single agency chronologies. Rules refuse acts; an entry is a fact and is never refused for what it says (R1). */
public enum ChronologyRule implements Rule {
    REVIEW_IS_NOT_COMMISSIONED(must(
            "S002-074",
            "Learning Review guidance, L118",
            "Chronologies are asked for once the review is commissioned.")),
    REVIEW_WAS_STOPPED(must(
            "S002-092",
            "Learning Review guidance, L219-223",
            "The review was stopped; nothing more is asked of agencies.")),
    DUE_DAY_LIES_BEFORE_THE_REQUEST(must(
            "S002-074",
            "Learning Review guidance, L118",
            "An agency is given a day to answer by that has not passed when it is asked.")),
    CHRONOLOGY_WAS_NOT_REQUESTED(must(
            "S002-074",
            "Learning Review guidance, L118",
            "Only an agency that was asked for its chronology writes one.")),
    CHRONOLOGY_HAS_NO_ENTRIES(must(
            "S002-074",
            "Learning Review guidance, L118",
            "A chronology without an entry is handed in as a nil return, said in so many words.")),
    NIL_RETURN_HAS_ENTRIES(must(
            "S002-074",
            "Learning Review guidance, L118",
            "A nil return says that there is nothing, but there are entries.")),
    CHRONOLOGY_IS_NOT_HANDED_IN(must(
            "S002-074",
            "Learning Review guidance, L118",
            "Only a chronology that was handed in is accepted or sent back.")),
    CORRECTION_NEEDS_A_REASON(must(
            "S002-086",
            "Learning Review guidance, L118",
            "After a chronology was handed in, it is changed only by a correction that says why.")),
    ENTRY_IS_NOT_KNOWN(
            must("S002-086", "Learning Review guidance, L118", "There is no such entry in this chronology.")),
    ENTRY_WAS_WITHDRAWN(must(
            "S002-086",
            "Learning Review guidance, L118",
            "The entry was withdrawn; what is true instead is a new entry.")),
    ENTRY_LIES_BEFORE_THE_PERIOD(
            usually(
                    "S002-077",
                    "Learning Review guidance, L118",
                    "It lies wholly before the period, so it is set aside: a brief summary of earlier involvement is usual, and the chair can admit it.")),
    PERIOD_IS_LONGER_THAN_AGREED(usually(
            "S002-075",
            "Learning Review guidance, L118",
            "The agency is asked for more than the period agreed; chronologies cover as short a time as possible.")),
    EARLIER_SUMMARY_IS_LONG(usually(
            "S002-077", "Learning Review guidance, L118", "The summary of earlier involvement is meant to be brief.")),
    ONE_LEAD_AT_A_TIME(usually(
            "S002-055",
            "Learning Review guidance, L63",
            "An agency has one lead at a time: who led until now does so no longer."));

    private final Citation citation;

    ChronologyRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
