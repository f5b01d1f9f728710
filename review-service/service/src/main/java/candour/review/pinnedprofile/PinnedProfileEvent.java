package candour.review.pinnedprofile;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.review.authority.DecidedBy;
import java.util.UUID;

/**
 * What became of the profile a review was commissioned under; the first pinning is the commissioning itself. Stored for
 * ever: add fields, never rename or remove them.
 */
public sealed interface PinnedProfileEvent {
    /** Which review. */
    UUID reviewId();

    /**
     * The committee has it go on under another edition of the same guidance. What was counted before stays as it was.
     *
     * @param reason why; sealed
     */
    @Stored("review-profile-repinned")
    record ReviewProfileRepinned(
            UUID reviewId, Code profile, int fromVersion, int version, Sealed reason, DecidedBy decidedBy)
            implements PinnedProfileEvent {}

    /** That was recorded in error: it runs under what it ran under before. */
    @Stored("review-profile-repinning-recorded-in-error")
    record RepinningRecordedInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements PinnedProfileEvent, MarkedInError {}
}
