package candour.chronology.sameevent;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of linking accounts of one event. */
public enum SameEventRule implements Rule {
    SAME_EVENT_NEEDS_TWO_ENTRIES(must(
            "S002-085", "Learning Review guidance, L122", "A link joins at least two entries that tell of one event.")),
    SAME_EVENT_LINK_IS_NOT_KNOWN(
            must("S002-085", "Learning Review guidance, L122", "There is no such link in this review.")),
    ENTRIES_ARE_OF_ONE_AGENCY(usually(
            "S002-085",
            "Learning Review guidance, L122",
            "Usually it is several agencies that report one event; these entries are all of one.")),
    DATES_OF_ONE_EVENT_DIFFER(usually(
            "S002-085",
            "Learning Review guidance, L122",
            "The accounts date the event so that not all can be right; they are shown together as a contradiction."));

    private final Citation citation;

    SameEventRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
