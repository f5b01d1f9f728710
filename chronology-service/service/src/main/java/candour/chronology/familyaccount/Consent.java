package candour.chronology.familyaccount;

/** How a relative stands to the use of their words in the chronology, as family-liaison-service tells it. Silence is none of these. */
public enum Consent {
    ASKED,
    GIVEN,
    REFUSED,
    NO_ANSWER,
    WITHDRAWN,
    EXPIRED
}
