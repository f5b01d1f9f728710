package candour.reporting.finding;

/** What a finding is. */
public enum FindingKind {
    LEARNING_POINT,
    FINDING,
    EFFECTIVE_PRACTICE
}
