package candour.review.contributor;

/** How somebody contributed. */
public enum Participation {
    CONVERSATION,
    GROUP_EVENT,
    WRITTEN,
    CHRONOLOGY,
    OTHER
}
