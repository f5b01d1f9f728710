package candour.review.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.review.profile.imports.BankHolidays;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-10: working days, month ends and bank holidays of the jurisdiction")
class WorkingDaysSpec {
    static final WorkingDays SCOTLAND = BankHolidays.of("SCOTLAND");

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void weekends_and_the_day_itself_do_not_count() {
        assertThat(SCOTLAND.after(day("2026-10-02"), 1)).isEqualTo(day("2026-10-05"));
        assertThat(SCOTLAND.after(day("2026-10-05"), 5)).isEqualTo(day("2026-10-12"));
        assertThat(SCOTLAND.after(day("2026-10-05"), 0)).isEqualTo(day("2026-10-05"));
    }

    @Test
    void scotland_rests_on_the_second_of_january_and_on_saint_andrews_but_not_on_easter_monday() {
        assertThat(SCOTLAND.isWorkingDay(day("2026-01-02"))).isFalse();
        assertThat(SCOTLAND.isWorkingDay(day("2026-11-30"))).isFalse();
        assertThat(SCOTLAND.isWorkingDay(day("2026-04-06"))).isTrue();
        assertThat(SCOTLAND.isWorkingDay(day("2026-08-31"))).isTrue();
    }

    @Test
    void a_holiday_on_a_weekend_has_its_substitute() {
        assertThat(SCOTLAND.isWorkingDay(day("2027-12-27"))).isFalse();
        assertThat(SCOTLAND.isWorkingDay(day("2027-12-28"))).isFalse();
        assertThat(SCOTLAND.after(day("2027-12-24"), 1)).isEqualTo(day("2027-12-29"));
    }

    @Test
    void every_year_of_the_data_has_its_nine_holidays() {
        assertThat(SCOTLAND.firstDay()).isEqualTo(day("2024-01-01"));
        assertThat(SCOTLAND.lastDay()).isEqualTo(day("2035-12-31"));
        for (int year = 2024; year <= 2035; year++) {
            int of = year;
            assertThat(SCOTLAND.holidays().stream().filter(each -> each.getYear() == of))
                    .as("holidays of " + year)
                    .hasSize(year == 2026 ? 10 : 9);
        }
    }

    @Test
    void beyond_its_data_it_says_so_rather_than_guess() {
        assertThatThrownBy(() -> SCOTLAND.after(day("2035-12-31"), 1)).hasMessageContaining("2024-01-01 to 2035-12-31");
    }

    @Test
    void the_eleventh_review_of_a_year_still_has_a_word_of_its_own() {
        assertThat(Profiles.SCT_LEARNING_REVIEW.pseudonym(1)).isEqualTo("Rowan");
        assertThat(Profiles.SCT_LEARNING_REVIEW.pseudonym(11)).isEqualTo("Rowan 2");
    }
}
