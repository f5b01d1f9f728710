package candour.review.pinnedprofile;

import candour.platform.decision.Fold;
import candour.review.pinnedprofile.PinnedProfileEvent.RepinningRecordedInError;
import candour.review.pinnedprofile.PinnedProfileEvent.ReviewProfileRepinned;
import candour.review.profile.Profile;
import candour.review.profile.Profiles;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import org.jspecify.annotations.Nullable;

/**
 * The profile a review runs under.
 *
 * @param version the committee chose later, or null while it is that of the commissioning
 */
public record PinnedProfile(@Nullable Integer version) {
    /** How its events become its state. */
    public static final Fold<PinnedProfile, PinnedProfileEvent> FOLD = new Fold<>(
            "pinned-profile",
            PinnedProfileEvent.class,
            PinnedProfileEvent::reviewId,
            PinnedProfile::evolve,
            new PinnedProfile(null));

    static PinnedProfile evolve(PinnedProfile was, PinnedProfileEvent event) {
        return switch (event) {
            case ReviewProfileRepinned e -> new PinnedProfile(e.version());
            case RepinningRecordedInError _ -> was;
        };
    }

    /** The profile in the version that counts for this review. */
    public Profile of(ReviewCommissioned review) {
        return Profiles.of(review.profile().value(), version == null ? review.profileVersion() : version);
    }
}
