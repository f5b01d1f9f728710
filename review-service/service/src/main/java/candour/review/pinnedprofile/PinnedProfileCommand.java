package candour.review.pinnedprofile;

import candour.platform.sealed.Sealed;
import candour.review.authority.DecidedBy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of the profile a review runs under. */
public sealed interface PinnedProfileCommand {
    /** Which review. */
    UUID reviewId();

    /** The committee has the review go on under another edition (S000-01, ruling R2). */
    record RepinReviewProfile(
            UUID reviewId, int version, @Nullable Sealed reason, DecidedBy decidedBy) implements PinnedProfileCommand {}

    /** That was a mistake. */
    record MarkRepinningInError(UUID reviewId, UUID markedEventId, Sealed reason) implements PinnedProfileCommand {}
}
