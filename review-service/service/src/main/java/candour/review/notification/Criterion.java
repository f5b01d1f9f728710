package candour.review.notification;

/**
 * The circumstances in which a guidance has a review considered. Which of them count, and in what words, the profile
 * says: editions and nations differ (S000-02).
 */
public enum Criterion {
    DIED,
    SIGNIFICANTLY_HARMED,
    AT_RISK_OF_DEATH_OR_SIGNIFICANT_HARM,
    EFFECTIVE_PRACTICE_PREVENTED_HARM,
    EFFECTIVE_PRACTICE,
    ABUSE_OR_NEGLECT_KNOWN_OR_SUSPECTED,
    SERIOUSLY_HARMED,
    DIED_FROM_ABUSE_OR_NEGLECT,
    SERIOUS_ABUSE_OR_NEGLECT,
    PARTNERS_COULD_HAVE_WORKED_BETTER,
    OTHER_LEARNING
}
