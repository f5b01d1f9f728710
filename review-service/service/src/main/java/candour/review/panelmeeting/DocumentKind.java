package candour.review.panelmeeting;

/** What is sent to the people of a meeting. */
public enum DocumentKind {
    AGENDA,
    PAPERS,
    MINUTES,
    OTHER
}
