package candour.chronology.pushclient;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What registering a system that pushes keeps to. */
public enum PushClientRule implements Rule {
    CLIENT_IS_NOT_REGISTERED(must("X-04", "Ruling R27", "There is no such registered system.")),
    CLIENT_IS_REGISTERED(must(
            "X-04", "Ruling R27", "The account is registered; a registered system is not moved to another agency.")),
    CLIENT_HAS_ENDED(must("X-04", "Ruling R27", "The system's registration has ended.")),
    TWO_KEYS_ARE_LIVE(
            must("X-04", "Ruling R27", "Two keys are live during a change of keys; retire the old one first.")),
    KEY_IS_NOT_KNOWN(must("X-04", "Ruling R27", "The system has no such key.")),
    LAST_KEY_IS_NOT_RETIRED(
            must("X-04", "Ruling R27", "The last live key is not retired: the system is ended instead."));

    private final Citation citation;

    PushClientRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
