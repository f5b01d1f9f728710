package candour.chronology.gap;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks about gaps in the information. That there is one is a fact and is never refused (R1). */
public enum GapRule implements Rule {
    GAP_IS_NOT_KNOWN(must("S002-040", "Learning Review guidance, L30", "There is no such gap in this review.")),
    GAP_IS_CLOSED(must("S002-054", "Learning Review guidance, L61-62", "The gap is closed; open it again first.")),
    CLOSING_NEEDS_EVIDENCE(must(
            "S002-054",
            "Learning Review guidance, L61-62",
            "A gap is closed by what fills it, or by the reason why it cannot be obtained.")),
    NOBODY_WAS_ASKED(usually(
            "S002-082",
            "Learning Review guidance, L124",
            "No agency was asked for it; members of the Review Team see to it that further information is gathered."));

    private final Citation citation;

    GapRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
