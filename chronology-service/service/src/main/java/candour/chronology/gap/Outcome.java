package candour.chronology.gap;

/** How a gap was closed. */
public enum Outcome {
    /** The information is there now. */
    FILLED,
    /** It cannot be obtained, and there is a reason. */
    CANNOT_BE_OBTAINED
}
