package candour.review;

import static candour.review.drift.read.QuietSpells.QUIET_SPELLS;
import static candour.review.drift.read.QuietSpells.WATCHED;

import candour.platform.calendar.London;
import candour.platform.policy.Timed;
import candour.platform.view.Views;
import candour.review.drift.NoteDrift;
import candour.review.drift.read.QuietReview;
import candour.review.profile.Profiles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Says once of each quiet spell that a review drifts (S002-108); nothing is forced by it. */
public record WatchForDrift() implements Timed {

    @Override
    public String name() {
        return "watch-for-drift";
    }

    @Override
    public List<Object> due(Instant now, Views views) {
        var today = London.day(now);
        return views.list(QUIET_SPELLS, WATCHED, null, 100, null).rows().stream()
                .map(watched -> watched.review())
                .filter(review -> isQuiet(review, today))
                .<Object>map(review -> new NoteDrift(review.reviewId(), review.lastRecordedOn(), today))
                .toList();
    }

    private static boolean isQuiet(QuietReview review, LocalDate today) {
        var days =
                Profiles.of(review.profile().value(), review.profileVersion()).driftAfterDays();
        return !today.isBefore(review.lastRecordedOn().plusDays(days));
    }
}
