package candour.chronology.time;

import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.time.Reading.Understood;
import candour.chronology.time.Reading.Unread;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("pure")
@DisplayName("S002-084, B6: what people write about when something happened is read honestly")
class EventTimeReaderSpec {
    private static final ReadingRules RULES = ReadingRules.dayFirst(2026);

    @ParameterizedTest(name = "{0} is {1}, from {2} until {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "22/05/2016                      | 2016-05-22                        | 2016-05-21T23:00:00Z | 2016-05-22T23:00:00Z",
                "22/05/16                        | 2016-05-22                        | 2016-05-21T23:00:00Z | 2016-05-22T23:00:00Z",
                "22.05.16                        | 2016-05-22                        | 2016-05-21T23:00:00Z | 2016-05-22T23:00:00Z",
                "22.05/16                        | 2016-05-22                        | 2016-05-21T23:00:00Z | 2016-05-22T23:00:00Z",
                "22-may-16                       | 2016-05-22                        | 2016-05-21T23:00:00Z | 2016-05-22T23:00:00Z",
                "22 May 2016                     | 2016-05-22                        | 2016-05-21T23:00:00Z | 2016-05-22T23:00:00Z",
                "Sunday 22nd of May, 2016        | 2016-05-22                        | 2016-05-21T23:00:00Z | 2016-05-22T23:00:00Z",
                "May 22, 2016                    | 2016-05-22                        | 2016-05-21T23:00:00Z | 2016-05-22T23:00:00Z",
                "2016-05-22                      | 2016-05-22                        | 2016-05-21T23:00:00Z | 2016-05-22T23:00:00Z",
                "20160522                        | 2016-05-22                        | 2016-05-21T23:00:00Z | 2016-05-22T23:00:00Z",
                "22/05/95                        | 1995-05-22                        | 1995-05-21T23:00:00Z | 1995-05-22T23:00:00Z",
                "?22 May 2016                    | 2016-05-22?                       | 2016-05-21T23:00:00Z | 2016-05-22T23:00:00Z",
                "22 may 2016 ?                   | 2016-05-22?                       | 2016-05-21T23:00:00Z | 2016-05-22T23:00:00Z",
                "probably 22 may 2016            | 2016-05-22?                       | 2016-05-21T23:00:00Z | 2016-05-22T23:00:00Z",
                "2016-05-22%                     | 2016-05-22%                       | 2016-05-21T23:00:00Z | 2016-05-22T23:00:00Z",
                "??/05/2016                      | 2016-05                           | 2016-04-30T23:00:00Z | 2016-05-31T23:00:00Z",
                "c. March 2014                   | 2014-03~                          | 2014-03-01T00:00:00Z | 2014-03-31T23:00:00Z",
                "circa March 2014                | 2014-03~                          | 2014-03-01T00:00:00Z | 2014-03-31T23:00:00Z",
                "around the end of March 2014    | 2014-03~                          | 2014-03-01T00:00:00Z | 2014-03-31T23:00:00Z",
                "March '14                       | 2014-03                           | 2014-03-01T00:00:00Z | 2014-03-31T23:00:00Z",
                "03/2014                         | 2014-03                           | 2014-03-01T00:00:00Z | 2014-03-31T23:00:00Z",
                "2014-03                         | 2014-03                           | 2014-03-01T00:00:00Z | 2014-03-31T23:00:00Z",
                "early June 2015                 | 2015-06                           | 2015-05-31T23:00:00Z | 2015-06-30T23:00:00Z",
                "mid-June 2015                   | 2015-06                           | 2015-05-31T23:00:00Z | 2015-06-30T23:00:00Z",
                "Summer 2013                     | 2013-22                           | 2013-05-31T23:00:00Z | 2013-09-23T23:00:00Z",
                "2013-22                         | 2013-22                           | 2013-05-31T23:00:00Z | 2013-09-23T23:00:00Z",
                "winter 2013/14                  | 2013-24                           | 2013-12-01T00:00:00Z | 2014-03-22T00:00:00Z",
                "Winter 2013                     | 2013-24                           | 2012-12-01T00:00:00Z | 2014-03-22T00:00:00Z",
                "Easter 2023                     | 2023-04-02/2023-04-16             | 2023-04-01T23:00:00Z | 2023-04-16T23:00:00Z",
                "Easter Monday 2023              | 2023-04-10                        | 2023-04-09T23:00:00Z | 2023-04-10T23:00:00Z",
                "Hogmanay 2023                   | 2023-12-31                        | 2023-12-31T00:00:00Z | 2024-01-01T00:00:00Z",
                "week beginning 3 March 2024     | 2024-03-03/2024-03-09             | 2024-03-03T00:00:00Z | 2024-03-10T00:00:00Z",
                "w/c 04/03/24                    | 2024-03-04/2024-03-10             | 2024-03-04T00:00:00Z | 2024-03-11T00:00:00Z",
                "week ending 10 March 2024       | 2024-03-04/2024-03-10             | 2024-03-04T00:00:00Z | 2024-03-11T00:00:00Z",
                "2013                            | 2013                              | 2013-01-01T00:00:00Z | 2014-01-01T00:00:00Z",
                "2013-14                         | 2013/2014                         | 2013-01-01T00:00:00Z | 2015-01-01T00:00:00Z",
                "2013/14                         | 2013/2014                         | 2013-01-01T00:00:00Z | 2015-01-01T00:00:00Z",
                "2011-12                         | 2011/2012                         | 2011-01-01T00:00:00Z | 2013-01-01T00:00:00Z",
                "1990s                           | 1990/1999                         | 1990-01-01T00:00:00Z | 2000-01-01T00:00:00Z",
                "3-5 March 2024                  | 2024-03-03/2024-03-05             | 2024-03-03T00:00:00Z | 2024-03-06T00:00:00Z",
                "3 – 5 March 2024                | 2024-03-03/2024-03-05             | 2024-03-03T00:00:00Z | 2024-03-06T00:00:00Z",
                "between 3 and 5 March 2024      | 2024-03-03/2024-03-05             | 2024-03-03T00:00:00Z | 2024-03-06T00:00:00Z",
                "28 February to 3 March 2024     | 2024-02-28/2024-03-03             | 2024-02-28T00:00:00Z | 2024-03-04T00:00:00Z",
                "01/03/24 - 05/03/24             | 2024-03-01/2024-03-05             | 2024-03-01T00:00:00Z | 2024-03-06T00:00:00Z",
                "2024-03-10/2024-03-20           | 2024-03-10/2024-03-20             | 2024-03-10T00:00:00Z | 2024-03-21T00:00:00Z",
                "March-May 2014                  | 2014-03-01/2014-05-31             | 2014-03-01T00:00:00Z | 2014-05-31T23:00:00Z",
                "before 3 March 2024             | ../2024-03-02                     |                      | 2024-03-03T00:00:00Z",
                "by 3 March 2024                 | ../2024-03-03                     |                      | 2024-03-04T00:00:00Z",
                "../2024-03-15                   | ../2024-03-15                     |                      | 2024-03-16T00:00:00Z",
                "after 3 March 2024              | 2024-03-04/..                     | 2024-03-04T00:00:00Z | ",
                "after March 2014                | 2014-04-01/..                     | 2014-03-31T23:00:00Z | ",
                "from 3 March 2024 onwards       | 2024-03-03/..                     | 2024-03-03T00:00:00Z | ",
                "22/05/2016 14:30                | 2016-05-22T14:30                  | 2016-05-22T13:30:00Z | 2016-05-22T13:31:00Z",
                "22/05/16 14:30hrs               | 2016-05-22T14:30                  | 2016-05-22T13:30:00Z | 2016-05-22T13:31:00Z",
                "22/05/16 at 1430 hrs            | 2016-05-22T14:30                  | 2016-05-22T13:30:00Z | 2016-05-22T13:31:00Z",
                "2.30pm on 22 May 2016           | 2016-05-22T14:30                  | 2016-05-22T13:30:00Z | 2016-05-22T13:31:00Z",
                "2024-03-03T14:30:00Z            | 2024-03-03T14:30Z                 | 2024-03-03T14:30:00Z | 2024-03-03T14:31:00Z",
                "2024-07-03T14:30:00Z            | 2024-07-03T15:30+01:00            | 2024-07-03T14:30:00Z | 2024-07-03T14:31:00Z",
                "3 March 2024 approx 2pm         | 2024-03-03T14:00~                 | 2024-03-03T00:00:00Z | 2024-03-04T00:00:00Z",
                "3 March 2024 ?2pm               | 2024-03-03T14:00?                 | 2024-03-03T00:00:00Z | 2024-03-04T00:00:00Z",
                "3 March 2024 am                 | 2024-03-03T00:00/2024-03-03T12:00 | 2024-03-03T00:00:00Z | 2024-03-03T12:00:00Z",
                "3 March 2024 2-3pm              | 2024-03-03T14:00/2024-03-03T15:01 | 2024-03-03T14:00:00Z | 2024-03-03T15:01:00Z",
                "3 March 2024 after 3pm          | 2024-03-03T15:00/2024-03-04T00:00 | 2024-03-03T15:00:00Z | 2024-03-04T00:00:00Z",
                "3 March 2024 2:30               | 2024-03-03T02:30/2024-03-03T14:31 | 2024-03-03T02:30:00Z | 2024-03-03T14:31:00Z",
                "overnight 3rd/4th March 2024    | 2024-03-03T12:00/2024-03-04T12:00 | 2024-03-03T12:00:00Z | 2024-03-04T12:00:00Z",
                "night of 3/4 March 2024         | 2024-03-03T12:00/2024-03-04T12:00 | 2024-03-03T12:00:00Z | 2024-03-04T12:00:00Z",
            })
    void it_is_understood(String written, String expression, Instant earliest, Instant latest) {
        Understood read = understood(written);
        assertThat(read.asWritten()).isEqualTo(written);
        assertThat(read.when().expression().value()).isEqualTo(expression);
        assertThat(read.when().earliest()).isEqualTo(earliest);
        assertThat(read.when().latest()).isEqualTo(latest);
    }

    @ParameterizedTest(name = "{0} is asked about: {1}")
    @CsvSource({
        "31 February 2014, NO_SUCH_DAY",
        "29/02/2023, NO_SUCH_DAY",
        "05/16/2016, NO_SUCH_MONTH",
        "22 May 1752, YEAR_OUT_OF_RANGE",
        "1752, YEAR_OUT_OF_RANGE",
        "year 99999, NOT_UNDERSTOOD",
        "1 March 99999, YEAR_OUT_OF_RANGE",
        "99999, YEAR_OUT_OF_RANGE",
        "22 May, YEAR_MISSING",
        "22/05, YEAR_MISSING",
        "March, YEAR_MISSING",
        "Mar-14, READ_TWO_WAYS",
        "5-3 March 2024, ENDS_BEFORE_IT_STARTS",
        "the day after the party, NOT_UNDERSTOOD",
        "22 May 2016 and some time later maybe, NOT_UNDERSTOOD",
        "' ', EMPTY",
    })
    void it_is_asked_about_and_not_guessed(String written, Problem.Code code) {
        assertThat(EventTimeReader.read(written, RULES)).isInstanceOf(Unread.class);
        assertThat(EventTimeReader.read(written, RULES).problems())
                .extracting(Problem::code)
                .containsExactly(code);
        assertThat(EventTimeReader.read(written, RULES).problems().getFirst().question())
                .endsWith("?");
    }

    @Test
    void ten_thousand_characters_are_refused_at_once() {
        for (String part : new String[] {"1", "?", "a ", "22 May ", "-", "22/05/2016 ", "(", "approx "})
            assertThat(EventTimeReader.read(part.repeat(10_000), RULES)
                            .problems()
                            .getFirst()
                            .code())
                    .isEqualTo(Problem.Code.TOO_LONG);
    }

    @Test
    void an_unknown_date_is_kept_as_unknown() {
        assertThat(understood("not known").when()).isEqualTo(EventTime.undated());
    }

    @Test
    void a_separate_column_gives_the_time() {
        assertThat(read("22/05/2016", "1430").expression()).hasToString("2016-05-22T14:30");
        assertThat(read("22/05/2016", "approx 2pm").expression()).hasToString("2016-05-22T14:00~");
        assertThat(read("?22/05/2016", "14:30hrs").expression()).hasToString("2016-05-22T14:30?");
        assertThat(read("22/05/2016", " ").expression()).hasToString("2016-05-22");
    }

    @Test
    void a_time_that_cannot_be_read_leaves_the_day_and_asks() {
        Reading read = EventTimeReader.read("22/05/2016", "25:99", RULES);
        assertThat(((Understood) read).when().expression()).hasToString("2016-05-22");
        assertThat(read.problems()).extracting(Problem::code).containsExactly(Problem.Code.NO_SUCH_TIME);
    }

    @Test
    void a_time_without_a_single_day_leaves_the_month_and_asks() {
        Reading read = EventTimeReader.read("March 2014", "14:30", RULES);
        assertThat(((Understood) read).when().expression()).hasToString("2014-03");
        assertThat(read.problems()).extracting(Problem::code).containsExactly(Problem.Code.TIME_WITHOUT_DAY);
    }

    @Test
    void the_wrong_day_of_the_week_is_pointed_out_and_the_date_kept() {
        Understood read = understood("Monday 22 May 2016");
        assertThat(read.when().flags()).contains(Flag.WEEKDAY_DISAGREES);
        assertThat(read.problems()).extracting(Problem::code).containsExactly(Problem.Code.WEEKDAY_DISAGREES);
    }

    @Test
    void a_spreadsheet_day_number_is_read_and_said_so() {
        Understood read = (Understood) SpreadsheetTime.read(42512, "42512", null, RULES);
        assertThat(read.when().expression()).hasToString("2016-05-22");
        assertThat(read.when().flags()).contains(Flag.SERIAL_NUMBER);
        assertThat(((Understood) SpreadsheetTime.read(2016, "2016", null, RULES))
                        .when()
                        .expression())
                .hasToString("2016");
        assertThat(SpreadsheetTime.read(7, "7", null, RULES)).isInstanceOf(Unread.class);
        assertThat(SpreadsheetTime.read(Double.NaN, "", null, RULES)).isInstanceOf(Unread.class);
    }

    @Test
    void a_beginning_and_an_end_in_columns_of_their_own_last() {
        Understood lasting = (Understood) Lasting.from(understood("3 March 2024"), understood("5 March 2024 14:30"));
        assertThat(lasting.when().expression()).hasToString("2024-03-03/2024-03-05T14:30");
        assertThat(lasting.when().latest()).isEqualTo(Instant.parse("2024-03-05T14:31:00Z"));
        assertThat(Lasting.from(understood("5 March 2024"), understood("3 March 2024"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(Problem.Code.ENDS_BEFORE_IT_STARTS);
        assertThat(((Understood) Lasting.from(understood("3 March 2024"), understood("3 March 2024"))).when())
                .isEqualTo(understood("3 March 2024").when());
    }

    @Test
    void month_first_only_when_the_file_proves_it() {
        assertThat(DateOrder.provedBy(java.util.List.of("05/16/2016", "01/02/2016")))
                .isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.provedBy(java.util.List.of("05/16/2016", "16/05/2016")))
                .isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrder.provedBy(java.util.List.of("01/02/2016"))).isEqualTo(DateOrder.DAY_FIRST);
        Understood read =
                (Understood) EventTimeReader.read("05/16/2016", new ReadingRules(DateOrder.MONTH_FIRST, 2026));
        assertThat(read.when().expression()).hasToString("2016-05-16");
        assertThat(read.when().flags()).contains(Flag.MONTH_FIRST);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "22/05/2016",
                "?22 May 2016",
                "c. March 2014",
                "Summer 2013",
                "before 3 March 2024",
                "2013-14",
                "3 March 2024 am"
            })
    void an_expression_is_read_back_as_what_it_says(String written) {
        EventTime first = understood(written).when();
        String expression = first.expression().value();
        if (expression.contains("T")) return;
        EventTime again = understood(expression).when();
        assertThat(again.earliest()).isEqualTo(first.earliest());
        assertThat(again.latest()).isEqualTo(first.latest());
        assertThat(again.doubts()).isEqualTo(first.doubts());
    }

    static Understood understood(String written) {
        assertThat(EventTimeReader.read(written, RULES)).as(written).isInstanceOf(Understood.class);
        return (Understood) EventTimeReader.read(written, RULES);
    }

    static EventTime read(String date, String time) {
        return ((Understood) EventTimeReader.read(date, time, RULES)).when();
    }
}
