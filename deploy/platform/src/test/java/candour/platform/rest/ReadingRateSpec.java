package candour.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.rest.ReadingRate.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("abuse case 28: somebody reads of more than the usual number of matters within an hour")
class ReadingRateSpec {

    private final ReadingRate rate = new ReadingRate(2);

    @Test
    void the_one_too_many_is_told_of_once_and_all_that_were_read_can_still_be_read() {
        assertThat(rate.ask("nosy", "A", false)).isEqualTo(Standing.USUAL);
        assertThat(rate.ask("nosy", "B", false)).isEqualTo(Standing.USUAL);
        assertThat(rate.ask("nosy", "C", false)).isEqualTo(Standing.JUST_UNUSUAL);
        assertThat(rate.ask("nosy", "D", false)).isEqualTo(Standing.UNUSUAL);
        assertThat(rate.ask("nosy", "A", false)).isEqualTo(Standing.USUAL);
        assertThat(rate.ask("another", "C", false)).isEqualTo(Standing.USUAL);
    }

    @Test
    void who_has_signed_in_anew_is_counted_anew() {
        rate.ask("busy", "A", true);
        rate.ask("busy", "B", true);
        assertThat(rate.ask("busy", "C", true)).isEqualTo(Standing.USUAL);
        assertThat(rate.ask("busy", "D", false)).isEqualTo(Standing.USUAL);
        assertThat(rate.ask("busy", "E", false)).isEqualTo(Standing.JUST_UNUSUAL);
    }

    @Test
    void where_no_number_is_set_nobody_is_asked() {
        var off = new ReadingRate(0);
        assertThat(off.ask("reader", "A", false)).isEqualTo(Standing.USUAL);
        assertThat(off.ask("reader", "B", false)).isEqualTo(Standing.USUAL);
    }
}
