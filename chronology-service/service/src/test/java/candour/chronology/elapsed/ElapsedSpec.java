package candour.chronology.elapsed;

import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.time.EventTime;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading;
import candour.chronology.time.ReadingRules;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-084: how old the child was, and how long since the entry before, with every uncertainty kept")
class ElapsedSpec {
    static final Born BORN = Born.on(LocalDate.of(2020, 5, 1));

    @Test
    void a_certain_date_gives_one_age() {
        Age age = Age.at(when("3 March 2024"), BORN);
        assertThat(age.youngest()).isEqualTo(Period.of(3, 10, 2)).isEqualTo(age.oldest());
        assertThat(age.sure()).isTrue();
        assertThat(age.words()).isEqualTo("3 years 10 months");
        assertThat(Age.at(when("1 May 2024"), BORN).words()).isEqualTo("4 years");
        assertThat(Age.at(when("11 May 2020"), BORN).words()).isEqualTo("10 days");
        assertThat(Age.at(when("30 May 2020"), BORN).words()).isEqualTo("4 weeks");
        assertThat(Age.at(when("11 June 2020"), BORN).words()).isEqualTo("1 month 10 days");
        assertThat(Age.at(when("1 June 2020"), BORN).words()).isEqualTo("1 month");
        assertThat(Age.at(when("3 June 2021"), BORN).words()).isEqualTo("13 months");
        assertThat(Age.at(when("1 May 2020"), BORN).words()).isEqualTo("the day of birth");
        assertThat(Age.at(when("1 March 2020"), BORN).words()).isEqualTo("before birth");
    }

    @Test
    void an_uncertain_date_gives_a_range_and_a_doubted_one_says_so() {
        assertThat(Age.at(when("2024"), BORN).words()).isEqualTo("between 3 years 8 months and 4 years 7 months");
        assertThat(Age.at(when("before 2024"), BORN).words()).isEqualTo("at most 3 years 7 months");
        assertThat(Age.at(when("after 2023"), BORN).words()).startsWith("at least 3 years");
        assertThat(Age.at(when("not known"), BORN).words()).isEqualTo("not known");
        Age doubted = Age.at(when("?3 March 2024"), BORN);
        assertThat(doubted.sure()).isFalse();
        assertThat(doubted.words()).endsWith(", if the date is right");
        assertThat(Age.at(when("3 March 2024"), null).words()).isEqualTo("not known");
    }

    @Test
    void a_day_of_birth_that_is_only_a_month_makes_the_range_wider() {
        Born born = Born.read("May 2020", 2026);
        assertThat(born).isEqualTo(new Born(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31)));
        assertThat(Age.at(when("15 May 2024"), born).words()).isEqualTo("between 3 years 11 months and 4 years");
        assertThat(Born.read("2020-05-01", 2026)).isEqualTo(BORN);
        assertThat(Born.read("?2020", 2026)).isNull();
        assertThat(Born.read("whenever", 2026)).isNull();
        assertThat(Born.read(null, 2026)).isNull();
    }

    @Test
    void the_interval_is_as_long_as_the_two_dates_allow() {
        assertThat(since("3 March 2024", "3 March 2024").words()).isEqualTo("the same day");
        assertThat(since("3 March 2024", "4 March 2024").words()).isEqualTo("1 day");
        assertThat(since("31 March 2024", "April 2024").words()).isEqualTo("between 1 and 30 days");
        assertThat(since("March 2024", "15 March 2024").words()).isEqualTo("between 0 and 14 days");
        assertThat(since("before 3 March 2024", "10 March 2024").words()).isEqualTo("at least 8 days");
        assertThat(since("3 March 2024", "before 10 March 2024").words()).isEqualTo("at most 6 days");
        assertThat(since("not known", "not known").words()).isEqualTo("not known");
        assertThat(since("?3 March 2024", "4 March 2024")).satisfies(interval -> {
            assertThat(interval.sure()).isFalse();
            assertThat(interval.words()).isEqualTo("1 day, if the dates are right");
        });
    }

    private static Interval since(String before, String after) {
        return Interval.between(when(before), when(after));
    }

    private static EventTime when(String written) {
        return ((Reading.Understood) EventTimeReader.read(written, ReadingRules.dayFirst(2026))).when();
    }
}
