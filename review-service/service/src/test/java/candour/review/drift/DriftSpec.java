package candour.review.drift;

import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.commissioned;
import static candour.review.drift.DriftDecider.DRIFT;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.review.drift.DriftEvent.DriftDetected;
import candour.review.review.PauseReason;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewRule;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-108: a review that nobody records anything about drifts")
class DriftSpec {
    static final LocalDate QUIET_SINCE = DECIDED_ON.plusDays(40);
    static final LocalDate THIRTY_DAYS_ON = QUIET_SINCE.plusDays(30);
    static final DriftDetected detected = new DriftDetected(REVIEW, QUIET_SINCE, THIRTY_DAYS_ON);

    static NoteDrift note(LocalDate quietSince, LocalDate today) {
        return new NoteDrift(REVIEW, quietSince, today);
    }

    @Test
    @DisplayName("S002-108: drift is noticed after the profile's calendar days, once for each quiet spell")
    void drift_is_noticed_once_for_each_quiet_spell() {
        given(DRIFT, commissioned)
                .when(note(QUIET_SINCE, THIRTY_DAYS_ON.minusDays(1)))
                .staysQuiet();
        given(DRIFT, commissioned).when(note(QUIET_SINCE, THIRTY_DAYS_ON)).then(detected);
        given(DRIFT, commissioned, detected)
                .when(note(QUIET_SINCE, THIRTY_DAYS_ON.plusDays(9)))
                .staysQuiet();
        var later = THIRTY_DAYS_ON.plusDays(5);
        given(DRIFT, commissioned, detected)
                .when(note(later, later.plusDays(30)))
                .then(new DriftDetected(REVIEW, later, later.plusDays(30)));
        given(DRIFT).when(note(QUIET_SINCE, THIRTY_DAYS_ON)).refused(ReviewRule.REVIEW_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("S002-108: a stopped review does not drift")
    void a_stopped_review_does_not_drift() {
        given(DRIFT, commissioned, new ReviewStopped(REVIEW, PROFILE, BY_COMMITTEE, sealed("why")))
                .when(note(QUIET_SINCE, THIRTY_DAYS_ON))
                .staysQuiet();
    }

    @Test
    @DisplayName("S002-108: a paused review rests and does not drift")
    void a_paused_review_does_not_drift() {
        var paused = new ReviewPaused(
                REVIEW,
                new UUID(0, 80),
                PauseReason.OTHER,
                sealed("why"),
                null,
                QUIET_SINCE,
                THIRTY_DAYS_ON.plusDays(60));
        given(DRIFT, commissioned, paused)
                .when(note(QUIET_SINCE, THIRTY_DAYS_ON))
                .staysQuiet();
    }
}
