package candour.review.contributor;

/** Those a review learns with: every group of them takes part (S002-023). */
public enum ContributorGroup {
    PRACTITIONERS,
    FIRST_LINE_MANAGERS,
    STRATEGIC_MANAGERS,
    AGENCIES,
    FAMILY
}
