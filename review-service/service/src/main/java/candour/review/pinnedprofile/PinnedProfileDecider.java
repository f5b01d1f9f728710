package candour.review.pinnedprofile;

import static candour.review.pinnedprofile.PinnedProfileRule.EDITION_IS_NOT_KNOWN;
import static candour.review.pinnedprofile.PinnedProfileRule.ONLY_THE_COMMITTEE_REPINS;
import static candour.review.pinnedprofile.PinnedProfileRule.REPINNING_NEEDS_A_REASON;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.review.authority.Capacity;
import candour.review.pinnedprofile.PinnedProfileCommand.MarkRepinningInError;
import candour.review.pinnedprofile.PinnedProfileCommand.RepinReviewProfile;
import candour.review.pinnedprofile.PinnedProfileEvent.RepinningRecordedInError;
import candour.review.pinnedprofile.PinnedProfileEvent.ReviewProfileRepinned;
import candour.review.profile.Profiles;
import candour.review.review.Review;
import candour.review.review.ReviewEvent.ReviewCommissioned;

/** A review goes on under another edition only when its committee says so, and why. Pure. */
public final class PinnedProfileDecider {
    private PinnedProfileDecider() {}

    /** Reads what the review was commissioned under. */
    public static final Decider<PinnedProfileCommand> PINNED_PROFILE = Decider.of(PinnedProfileCommand.class)
            .writes(PinnedProfile.FOLD, PinnedProfileCommand::reviewId)
            .reads(Review.FOLD, PinnedProfileCommand::reviewId)
            .decides((command, facts) -> decide(
                    command, facts.of(PinnedProfile.FOLD), facts.of(Review.FOLD).mustExist()));

    private static Decision decide(PinnedProfileCommand command, PinnedProfile pinned, ReviewCommissioned review) {
        return switch (command) {
            case RepinReviewProfile c -> repin(c, pinned, review);
            case MarkRepinningInError c ->
                Decision.of(new RepinningRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
        };
    }

    private static Decision repin(RepinReviewProfile c, PinnedProfile pinned, ReviewCommissioned review) {
        var now = pinned.of(review);
        if (c.version() == now.version()) {
            return Decision.alreadySo();
        }
        if (!Profiles.known(now.id(), c.version())) {
            throw EDITION_IS_NOT_KNOWN.broken("a version of " + now.id());
        }
        if (c.decidedBy().capacity() != Capacity.COMMITTEE) {
            throw ONLY_THE_COMMITTEE_REPINS.broken("decidedBy the committee");
        }
        if (c.reason() == null) {
            throw REPINNING_NEEDS_A_REASON.broken("reason");
        }
        return Decision.of(new ReviewProfileRepinned(
                c.reviewId(), review.profile(), now.version(), c.version(), c.reason(), c.decidedBy()));
    }
}
