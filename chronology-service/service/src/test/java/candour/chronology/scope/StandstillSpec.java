package candour.chronology.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("PM-8: days on which the review stood still count for nobody")
class StandstillSpec {
    static final Pauses paused = new Pauses(Set.of(new UUID(8, 1)), Set.of());

    @Test
    void a_day_moves_as_far_as_the_review_stood_still_before_it() {
        assertThat(stood(10, 15).moved(may(4), may(20))).isEqualTo(may(25));
        assertThat(stood(10, 15).moved(may(12), may(20))).as("asked meanwhile").isEqualTo(may(23));
        assertThat(stood(10, 15).moved(may(16), may(20))).as("asked after it").isEqualTo(may(20));
        assertThat(stood(21, 25).moved(may(4), may(20))).as("had passed before").isEqualTo(may(20));
        assertThat(stood(20, 25).moved(may(4), may(20))).isEqualTo(may(25));
    }

    @Test
    void a_day_moved_by_one_pause_may_be_moved_by_the_next() {
        var twice = stood(10, 15).with(paused, may(22)).with(Pauses.NONE, may(24));
        assertThat(twice.moved(may(4), may(20))).isEqualTo(may(27));
    }

    @Test
    void pauses_that_overlap_are_one_and_one_without_a_day_moves_nothing() {
        var twice = Standstill.NONE.with(paused, may(10)).with(paused, may(12)).with(Pauses.NONE, may(15));
        assertThat(twice).isEqualTo(stood(10, 15));
        assertThat(Standstill.NONE.with(paused, null).with(Pauses.NONE, may(15)))
                .isEqualTo(Standstill.NONE);
        assertThat(Standstill.NONE.with(paused, may(10)).with(Pauses.NONE, null))
                .isEqualTo(Standstill.NONE);
        assertThat(stood(10, 10)).isEqualTo(new Standstill(List.of(), null));
    }

    private static Standstill stood(int from, int until) {
        return Standstill.NONE.with(paused, may(from)).with(Pauses.NONE, may(until));
    }

    private static LocalDate may(int day) {
        return LocalDate.of(2026, 5, day);
    }
}
