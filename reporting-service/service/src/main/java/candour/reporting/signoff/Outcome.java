package candour.reporting.signoff;

/** What a body came to. */
public enum Outcome {
    CONSIDERED,
    SIGNED,
    RETURNED
}
