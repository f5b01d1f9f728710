package candour.chronology.workingview;

/** How an entry of a version stands today. */
public enum Status {
    /** As it was when the version was issued. */
    CURRENT,
    /** Its agency has corrected it since. */
    CORRECTED_SINCE,
    /** Its agency has taken it back since. */
    WITHDRAWN_SINCE
}
