package candour.review.learningevent;

/** Whom a learning event brings together; a review needs both (S002-124). */
public enum EventKind {
    PRACTITIONER_FIRST_LINE,
    STRATEGIC
}
