package candour.chronology.time;

import static candour.chronology.time.EventTimeReaderSpec.understood;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("B6, R21, X-10: London's clock changes are told, never refused")
class ClockChangeSpec {
    @Test
    void the_day_the_clocks_go_forward_has_twenty_three_hours() {
        assertThat(lasting("31 March 2024")).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void the_day_the_clocks_go_back_has_twenty_five_hours() {
        assertThat(lasting("27 October 2024")).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void a_time_that_did_not_exist_is_kept_with_the_hours_either_side() {
        EventTime when = understood("31/03/2024 01:30").when();
        assertThat(when.expression()).hasToString("2024-03-31T01:30");
        assertThat(when.flags()).containsExactly(Flag.IMPOSSIBLE_LOCAL_TIME);
        assertThat(when.earliest()).isEqualTo(Instant.parse("2024-03-31T00:00:00Z"));
        assertThat(when.latest()).isEqualTo(Instant.parse("2024-03-31T02:00:00Z"));
        assertThat(understood("31/03/2024 01:59").when().latest()).isEqualTo(Instant.parse("2024-03-31T02:00:00Z"));
        assertThat(understood("31/03/2024 02:00").when().flags()).isEmpty();
        assertThat(when.words()).startsWith("01:30 on 31 March 2024.").contains("did not exist");
    }

    @Test
    void a_time_that_happened_twice_has_both_hours_as_bounds() {
        EventTime when = understood("27/10/2024 01:30").when();
        assertThat(when.flags()).containsExactly(Flag.AMBIGUOUS_CLOCK_CHANGE);
        assertThat(when.earliest()).isEqualTo(Instant.parse("2024-10-27T00:00:00Z"));
        assertThat(when.latest()).isEqualTo(Instant.parse("2024-10-27T02:00:00Z"));
    }

    @Test
    void saying_which_of_the_two_settles_it() {
        EventTime summer = understood("27/10/2024 01:30 BST").when();
        EventTime winter = understood("27/10/2024 01:30 GMT").when();
        assertThat(summer.flags()).isEmpty();
        assertThat(summer.earliest()).isEqualTo(Instant.parse("2024-10-27T00:30:00Z"));
        assertThat(winter.earliest()).isEqualTo(Instant.parse("2024-10-27T01:30:00Z"));
        assertThat(summer.certainlyBefore(winter)).isTrue();
    }

    private static Duration lasting(String written) {
        EventTime day = understood(written).when();
        return Duration.between(day.earliest(), day.latest());
    }
}
