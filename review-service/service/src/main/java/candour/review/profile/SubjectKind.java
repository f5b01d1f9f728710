package candour.review.profile;

/** Whom a review is about. */
public enum SubjectKind {
    CHILD,
    ADULT
}
