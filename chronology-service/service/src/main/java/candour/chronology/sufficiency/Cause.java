package candour.chronology.sufficiency;

/** What has overtaken a declaration. */
public enum Cause {
    /** A gap was found, opened again, or became critical. */
    GAP,
    /** An agency's chronology is not the one the declaration rests on. */
    CHRONOLOGY_CHANGED
}
