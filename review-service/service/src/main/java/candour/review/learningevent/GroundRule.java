package candour.review.learningevent;

/** What the Reviewer sees to at an event (S002-062). */
public enum GroundRule {
    PURPOSE_UNDERSTOOD,
    TRUST,
    SAFE_VOICE,
    CONSTRUCTIVE_CHALLENGE
}
