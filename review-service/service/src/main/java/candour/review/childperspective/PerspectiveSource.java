package candour.review.childperspective;

/** How a child's perspective is known. */
public enum PerspectiveSource {
    /** The child said it. */
    CHILD,
    /** Somebody of the family said it for the child. */
    FAMILY,
    /** Somebody who worked with the child said it. */
    PRACTITIONER,
    /** It stands in the agencies' records. */
    RECORDS,
    /** The team puts itself in the child's place. */
    TEAM
}
