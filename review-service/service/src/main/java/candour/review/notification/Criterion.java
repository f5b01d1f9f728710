package candour.review.notification;

/** The circumstances in which the guidance has a review considered (its title). */
public enum Criterion {
    DIED,
    SIGNIFICANTLY_HARMED,
    AT_RISK_OF_DEATH_OR_SIGNIFICANT_HARM,
    EFFECTIVE_PRACTICE_PREVENTED_HARM
}
