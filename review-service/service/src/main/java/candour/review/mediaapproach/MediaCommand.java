package candour.review.mediaapproach;

import candour.platform.decision.Overruling;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What may be asked of a review's approach to the media. */
public sealed interface MediaCommand {
    /** Which review. */
    UUID reviewId();

    /** Sets it, and why so (S002-014). */
    record SetMediaApproach(UUID reviewId, Sealed approach, Sealed reason, LocalDate setOn) implements MediaCommand {}

    /** Prepares something to be said in public. */
    record PrepareStatement(UUID reviewId, UUID statementId, Sealed text, LocalDate preparedOn)
            implements MediaCommand {}

    /** The family was told of it: a fact, whoever told them. */
    record RecordFamilyTold(UUID reviewId, UUID statementId, Sealed byWhom, LocalDate toldOn) implements MediaCommand {}

    /** The Chair lets it be said, once the family was told or for a reason. */
    record ReleaseStatement(UUID reviewId, UUID statementId, LocalDate releasedOn, Overruling overruling)
            implements MediaCommand {}

    /** What was recorded was a mistake. */
    record MarkMediaInError(UUID reviewId, UUID markedEventId, Sealed reason) implements MediaCommand {}
}
