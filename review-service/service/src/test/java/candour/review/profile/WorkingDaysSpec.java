package candour.review.profile;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.review.profile.imports.BankHolidays;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("X-10: working days, month ends and bank holidays of the jurisdiction")
class WorkingDaysSpec {
    static final WorkingDays SCOTLAND = BankHolidays.of("SCOTLAND");
    static final WorkingDays ENGLAND = BankHolidays.of("ENGLAND_AND_WALES");

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
    void england_and_wales_rest_on_easter_monday_and_late_in_august_but_not_on_the_second_of_january() {
        assertThat(ENGLAND.isWorkingDay(day("2026-04-06"))).isFalse();
        assertThat(ENGLAND.isWorkingDay(day("2026-08-31"))).isFalse();
        assertThat(ENGLAND.isWorkingDay(day("2026-01-02"))).isTrue();
        assertThat(ENGLAND.isWorkingDay(day("2026-11-30"))).isTrue();
        assertThat(ENGLAND.after(day("2026-12-24"), 1)).isEqualTo(day("2026-12-29"));
        assertThat(ENGLAND.after(day("2028-04-13"), 1)).isEqualTo(day("2028-04-18"));
    }

    @ParameterizedTest
    @CsvSource({"SCOTLAND,9", "ENGLAND_AND_WALES,8"})
    void every_year_of_the_data_has_its_holidays(String jurisdiction, int holidays) {
        var days = BankHolidays.of(jurisdiction);
        assertThat(days.firstDay()).isEqualTo(day("2024-01-01"));
        assertThat(days.lastDay()).isEqualTo(day("2035-12-31"));
        for (int year = 2024; year <= 2035; year++) {
            int of = year;
            boolean proclaimed = year == 2026 && jurisdiction.equals("SCOTLAND");
            assertThat(days.holidays().stream().filter(each -> each.getYear() == of))
                    .as("holidays of " + year)
                    .hasSize(proclaimed ? holidays + 1 : holidays)
                    .allSatisfy(each -> assertThat(each.getDayOfWeek().getValue())
                            .as(each + " is no weekend")
                            .isLessThan(6));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035})
    void the_moving_days_are_those_of_the_rule(int year) {
        var easter = easter(year);
        var mondays = List.of(
                LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(MONDAY)),
                LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(MONDAY)));
        assertThat(ENGLAND.holidays())
                .contains(easter.minusDays(2), easter.plusDays(1))
                .contains(LocalDate.of(year, 8, 1).with(TemporalAdjusters.lastInMonth(MONDAY)))
                .containsAll(mondays);
        assertThat(SCOTLAND.holidays())
                .contains(easter.minusDays(2), LocalDate.of(year, 8, 1).with(TemporalAdjusters.firstInMonth(MONDAY)))
                .doesNotContain(easter.plusDays(1))
                .containsAll(mondays);
    }

    /** Butcher's computus, the Gregorian one. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    @Test
    void beyond_its_data_it_says_so_rather_than_guess() {
        assertThatThrownBy(() -> SCOTLAND.after(day("2035-12-31"), 1)).hasMessageContaining("2024-01-01 to 2035-12-31");
    }

    @Test
    void the_eleventh_review_of_a_year_still_has_a_word_of_its_own() {
        assertThat(Profiles.of("sct-learning-review").pseudonym(1)).isEqualTo("Rowan");
        assertThat(Profiles.of("sct-learning-review").pseudonym(11)).isEqualTo("Rowan 2");
    }
}
