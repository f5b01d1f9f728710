package candour.review.timetable.http;

import static candour.testing.SealedSample.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import candour.review.review.PauseReason;
import candour.review.review.read.ReviewPause;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-105: how long a review was paused, beside how long it took")
class PausedDaysSpec {
    static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    static ReviewPause pause(int from, @Nullable Integer to) {
        return new ReviewPause(
                new UUID(0, from),
                PauseReason.OTHER,
                sealed("why"),
                null,
                MAY.plusDays(from),
                MAY.plusDays(from + 10),
                to == null ? null : MAY.plusDays(to),
                null);
    }

    static long paused(ReviewPause... pauses) {
        return PausedDays.upTo(MAY.plusDays(30), List.of(pauses));
    }

    @Test
    void counts_the_first_day_and_not_the_one_it_goes_on() {
        assertThat(paused()).isZero();
        assertThat(paused(pause(3, 3))).isZero();
        assertThat(paused(pause(3, 5))).isEqualTo(2);
        assertThat(paused(pause(3, 5), pause(10, 11))).isEqualTo(3);
    }

    @Test
    void a_pause_that_lasts_is_counted_up_to_today() {
        assertThat(paused(pause(20, null))).isEqualTo(10);
        assertThat(paused(pause(20, 90))).isEqualTo(10);
        assertThat(paused(pause(40, null))).isZero();
    }

    @Test
    void a_day_in_two_pauses_counts_once_whatever_their_order() {
        assertThat(paused(pause(3, 9), pause(5, 7))).isEqualTo(6);
        assertThat(paused(pause(5, 12), pause(3, 9))).isEqualTo(9);
        assertThat(paused(pause(3, 9), pause(9, 10))).isEqualTo(7);
    }
}
