package candour.review.document;

/** Which paper. */
public enum DocumentKind {
    /** The committee's decision on a notification (S002-010). */
    DECISION_FORM,
    /** The answer to whoever notified (S002-012). */
    NOTIFICATION_RESPONSE,
    /** The terms of reference with every version and change (S002-069 to 072). */
    TERMS_OF_REFERENCE,
    /** The minutes of a meeting of the team (S002-065, 130). */
    MEETING_MINUTES
}
