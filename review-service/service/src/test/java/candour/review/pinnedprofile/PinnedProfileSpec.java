package candour.review.pinnedprofile;

import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.MINUTE;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.pinnedprofile.PinnedProfileDecider.PINNED_PROFILE;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.review.authority.Capacity;
import candour.review.authority.DecidedBy;
import candour.review.pinnedprofile.PinnedProfileCommand.MarkRepinningInError;
import candour.review.pinnedprofile.PinnedProfileCommand.RepinReviewProfile;
import candour.review.pinnedprofile.PinnedProfileEvent.RepinningRecordedInError;
import candour.review.pinnedprofile.PinnedProfileEvent.ReviewProfileRepinned;
import candour.review.review.ReviewRule;
import candour.testing.Spec;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S000-01: a review runs under the edition of its decision, until the committee says otherwise")
class PinnedProfileSpec {
    private static final RepinReviewProfile BACK = new RepinReviewProfile(REVIEW, 1, sealed("why"), BY_COMMITTEE);
    private static final ReviewProfileRepinned WENT_BACK =
            new ReviewProfileRepinned(REVIEW, PROFILE, 2, 1, sealed("why"), BY_COMMITTEE);

    @Test
    void the_decision_pins_the_edition_of_its_day() {
        assertThat(new PinnedProfile(null).of(commissioned).guidance().edition())
                .isEqualTo("2024");
        assertThat(new PinnedProfile(1).of(commissioned).guidance().edition()).isEqualTo("2021");
    }

    @Test
    @DisplayName("S000-01: the committee re-pins the profile, with its reason")
    void the_committee_repins_with_a_reason() {
        given(PINNED_PROFILE, commissioned).when(BACK).then(WENT_BACK);
        given(PINNED_PROFILE, commissioned, WENT_BACK).when(BACK).staysQuiet();
        given(PINNED_PROFILE, commissioned)
                .when(new RepinReviewProfile(REVIEW, 1, null, BY_COMMITTEE))
                .refused(PinnedProfileRule.REPINNING_NEEDS_A_REASON);
        given(PINNED_PROFILE).when(BACK).refused(ReviewRule.REVIEW_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("S000-01: nobody but the committee re-pins, and only to a version there is")
    void nobody_else_repins() {
        var chair = new DecidedBy(Capacity.CHAIR, code("chair"), null, DECIDED_ON, MINUTE);
        given(PINNED_PROFILE, commissioned)
                .when(new RepinReviewProfile(REVIEW, 1, sealed("why"), chair))
                .refused(PinnedProfileRule.ONLY_THE_COMMITTEE_REPINS);
        given(PINNED_PROFILE, commissioned)
                .when(new RepinReviewProfile(REVIEW, 9, sealed("why"), BY_COMMITTEE))
                .refused(PinnedProfileRule.EDITION_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("S000-01 X-13: a re-pinning recorded in error never counted")
    void a_repinning_in_error_never_counted() {
        var recorded = new UUID(0, 0x71);
        var inError = new RepinningRecordedInError(REVIEW, recorded, sealed("another review's"));
        given(PINNED_PROFILE, commissioned, new Spec.Recorded(recorded, WENT_BACK))
                .when(new MarkRepinningInError(REVIEW, recorded, sealed("another review's")))
                .then(inError);
        given(PINNED_PROFILE, commissioned, new Spec.Recorded(recorded, WENT_BACK), inError)
                .when(BACK)
                .then(WENT_BACK);
    }
}
