package candour.chronology.pushed;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What pushing keeps to. None of these says anything of a review to the system that pushes. */
public enum PushRule implements Rule {
    SYSTEM_MAY_NOT_PUSH_THIS(must("X-04", "Ruling R27", "The system is not registered to push this.")),
    PUSH_WAS_SENT_OTHERWISE(must(
            "X-04",
            "Ruling R27",
            "A push of this id came before with another body; what differs needs an id of its own.")),
    PUSH_IS_NOT_KNOWN(must("X-04", "Ruling R27", "There is no such push.")),
    PUSH_IS_ANOTHER_AGENCYS(must("X-04", "Ruling R27", "An agency looks after what its own systems push.")),
    PUSH_IS_MATCHED(must("X-04", "Ruling R27", "The push belongs to another request.")),
    PUSH_WAS_WITHDRAWN(must("X-04", "Ruling R27", "The push was taken back by its sender.")),
    MORE_ACCEPTED_THAN_SENT(must("X-04", "Ruling R27", "No more records are accepted than were sent."));

    private final Citation citation;

    PushRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
