package candour.review.review;

import candour.platform.log.Stored;
import java.util.UUID;

/** What is written in a committee's book of references. Stored for ever: add fields, never rename or remove them. */
public sealed interface ReferenceBookEvent {
    /** Whose book. */
    UUID committeeId();

    /** Of which year: that of the decision. */
    int year();

    /** The next number went to this review. */
    @Stored("reference-given")
    record ReferenceGiven(UUID committeeId, int year, int number, UUID reviewId) implements ReferenceBookEvent {}
}
