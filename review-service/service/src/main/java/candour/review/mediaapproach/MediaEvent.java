package candour.review.mediaapproach;

import candour.platform.decision.MarkedInError;
import candour.platform.decision.Overruling;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What this service remembers about a review and the media. Stored for ever: add fields, never rename or remove them. */
public sealed interface MediaEvent {
    /** Which review. */
    UUID reviewId();

    /** Agreed how the review speaks to the media, and why so; an earlier approach no longer holds. */
    @Stored("media-approach-set")
    record MediaApproachSet(UUID reviewId, Sealed approach, Sealed reason, LocalDate setOn) implements MediaEvent {}

    /** Something is to be said in public. */
    @Stored("media-statement-prepared")
    record MediaStatementPrepared(UUID reviewId, UUID statementId, Sealed text, LocalDate preparedOn)
            implements MediaEvent {}

    /** The family heard of it first. */
    @Stored("family-told-of-media-statement")
    record FamilyToldOfStatement(UUID reviewId, UUID statementId, Sealed byWhom, LocalDate toldOn)
            implements MediaEvent {}

    /** It may be said from that day on. */
    @Stored("media-statement-released")
    record MediaStatementReleased(UUID reviewId, UUID statementId, LocalDate releasedOn, Overruling overruling)
            implements MediaEvent {}

    /** One of these was a mistake. */
    @Stored("media-approach-recorded-in-error")
    record MediaRecordedInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements MediaEvent, MarkedInError {}
}
