package candour.review;

import static candour.review.Story.COMMITTEE;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.drift.read.QuietSpells.QUIET_SPELLS;
import static org.assertj.core.api.Assertions.assertThat;

import candour.review.drift.NoteDrift;
import candour.review.drift.read.QuietReview;
import candour.review.drift.read.QuietSpells.Watched;
import candour.review.review.HumanReference;
import candour.testing.ViewsInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-108: the clock looks at the reviews that have been quiet")
class WatchForDriftSpec {
    private static final LocalDate LAST = LocalDate.of(2026, 6, 1);

    private static List<Object> dueAt(String instant, Watched watched) {
        return new WatchForDrift().due(Instant.parse(instant), ViewsInMemory.holding(QUIET_SPELLS, watched));
    }

    private static Watched quiet(boolean paused, boolean drifting) {
        return new Watched(new QuietReview(
                REVIEW,
                COMMITTEE,
                new HumanReference("LR 1/2026"),
                PROFILE,
                1,
                LAST,
                paused,
                false,
                false,
                drifting,
                List.of()));
    }

    @Test
    @DisplayName("S002-108: from the thirtieth day on, by the calendar in London")
    void it_says_so_from_the_thirtieth_day_on() {
        var quiet = quiet(false, false);
        assertThat(dueAt("2026-06-30T22:30:00Z", quiet)).isEmpty();
        assertThat(dueAt("2026-06-30T23:30:00Z", quiet))
                .containsExactly(new NoteDrift(REVIEW, LAST, LAST.plusDays(30)));
    }

    @Test
    @DisplayName("S002-108: not of a paused review, and not of a spell it has spoken of")
    void it_leaves_alone_what_rests_and_what_it_spoke_of() {
        assertThat(dueAt("2026-09-01T12:00:00Z", quiet(true, false))).isEmpty();
        assertThat(dueAt("2026-09-01T12:00:00Z", quiet(false, true))).isEmpty();
    }
}
