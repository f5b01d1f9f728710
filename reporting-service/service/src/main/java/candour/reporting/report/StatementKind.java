package candour.reporting.report;

/** What a statement is: opinions and intentions are recorded as such and distinguished from fact (S002-140). */
public enum StatementKind {
    UNCLASSIFIED,
    FACT,
    OPINION,
    ACCOUNT,
    INTENTION
}
