package candour.chronology.namematch;

import static candour.platform.decision.Citation.another;
import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked of whoever looks at names that are also a team member's. */
public enum NameMatchRule implements Rule {
    NAME_MATCH_IS_NOT_KNOWN(
            must("S002-035", "Learning Review guidance, L26", "No such question was raised about this entry.")),
    NOBODY_ANSWERS_THEIR_OWN_NAME_MATCH(another(
            "S002-035",
            "Learning Review guidance, L26",
            "Whether an entry is about a member of the Review Team is answered by somebody else."));

    private final Citation citation;

    NameMatchRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
