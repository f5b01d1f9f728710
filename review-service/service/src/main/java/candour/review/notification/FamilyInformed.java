package candour.review.notification;

/** Whether the family knows of the notification: not to be guessed, so not knowing is an answer. */
public enum FamilyInformed {
    YES,
    NO,
    NOT_KNOWN
}
