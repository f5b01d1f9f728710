package candour.chronology.silence;

import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.silence.Sighting.Strength;
import candour.chronology.silence.Silence.Certainty;
import candour.chronology.time.EventTime;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading;
import candour.chronology.time.ReadingRules;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-082: silences and gaps in coverage, honest about uncertain dates")
class SilencesSpec {
    static final Stretch YEAR = stretch("2024-01-01", "2024-12-31");

    @Test
    void between_two_certain_entries_it_is_certainly_silent() {
        var silences = Silences.in(YEAR, List.of(seen(1, "1 March 2024"), seen(2, "10 September 2024")), 90);
        assertThat(silences)
                .extracting(Silence::stretch)
                .containsExactly(stretch("2024-03-02", "2024-09-09"), stretch("2024-09-11", "2024-12-31"));
        assertThat(silences).allSatisfy(each -> {
            assertThat(each.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(each.surely()).containsExactly(each.stretch());
        });
        assertThat(Silences.in(YEAR, List.of(), 90))
                .extracting(Silence::stretch)
                .containsExactly(YEAR);
        assertThat(Silences.in(YEAR, List.of(), 367)).isEmpty();
    }

    @Test
    void what_is_only_dated_to_a_month_breaks_it_perhaps_and_what_is_left_is_said() {
        var silences = Silences.in(
                YEAR, List.of(seen(1, "1 January 2024"), seen(2, "June 2024"), seen(3, "31 December 2024")), 90);
        assertThat(silences).hasSize(1);
        assertThat(silences.getFirst().certainty()).isEqualTo(Certainty.DEPENDS);
        assertThat(silences.getFirst().mayBreakIt()).containsExactly(id(2));
        assertThat(silences.getFirst().surely())
                .containsExactly(stretch("2024-01-02", "2024-05-31"), stretch("2024-07-01", "2024-12-30"));
    }

    @Test
    void a_doubted_an_open_and_an_unclear_one_never_end_a_silence_for_sure() {
        for (var sighting : List.of(
                seen(1, "?10 June 2024"),
                seen(1, "before July 2024"),
                seen(1, "not known"),
                new Sighting(id(1), "ORG", when("10 June 2024"), Strength.PERHAPS))) {
            var silences = Silences.in(YEAR, List.of(sighting), 90);
            assertThat(silences).hasSize(1);
            assertThat(silences.getFirst().stretch()).isEqualTo(YEAR);
            assertThat(silences.getFirst().mayBreakIt()).containsExactly(id(1));
        }
        assertThat(Silences.in(YEAR, List.of(seen(1, "?10 June 2024")), 90)
                        .getFirst()
                        .surely())
                .isEmpty();
    }

    @Test
    void what_lies_outside_the_period_breaks_nothing() {
        var silences = Silences.in(YEAR, List.of(seen(1, "June 2023"), seen(2, "5 May 2025")), 90);
        assertThat(silences).hasSize(1);
        assertThat(silences.getFirst().certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void the_period_is_the_one_asked_for_and_else_what_is_surely_dated() {
        LocalDate today = LocalDate.of(2024, 11, 1);
        var entries = List.of(seen(1, "June 2023"), seen(2, "?2001"));
        assertThat(Coverage.period(YEAR.from(), YEAR.until(), entries, today))
                .isEqualTo(stretch("2024-01-01", "2024-11-01"));
        assertThat(Coverage.period(null, null, entries, today)).isEqualTo(stretch("2023-06-01", "2024-11-01"));
        assertThat(Coverage.period(null, null, List.of(), today)).isNull();
        assertThat(Coverage.period(today.plusDays(1), null, List.of(), today)).isNull();
    }

    @Test
    void an_entry_within_a_stated_absence_of_contact_speaks_against_it() {
        var stated = stretch("2024-03-01", "2024-03-31");
        assertThat(Coverage.against(
                        stated,
                        "ORG",
                        List.of(
                                seen(1, "March 2024"),
                                seen(2, "2024"),
                                seen(3, "?10 March 2024"),
                                seen(4, "1 April 2024"))))
                .containsExactly(id(1));
        assertThat(Coverage.against(stated, "ORG-OTHER", List.of(seen(1, "March 2024"))))
                .isEmpty();
        assertThat(stated.meets(stretch("2024-03-31", "2024-04-02"))).isTrue();
        assertThat(stated.meets(stretch("2024-04-01", "2024-04-02"))).isFalse();
    }

    @Test
    void whether_the_child_was_seen_is_read_from_what_is_written_and_an_empty_cell_is_no_yes() {
        assertThat(ChildSeen.read("Yes")).isEqualTo(ChildSeen.YES);
        assertThat(ChildSeen.read(" Y - in bed ")).isEqualTo(ChildSeen.YES);
        assertThat(ChildSeen.read("Seen and spoken to alone")).isEqualTo(ChildSeen.YES);
        assertThat(ChildSeen.read("No")).isEqualTo(ChildSeen.NO);
        assertThat(ChildSeen.read("Not seen")).isEqualTo(ChildSeen.NO);
        assertThat(ChildSeen.read("was not brought")).isEqualTo(ChildSeen.NO);
        assertThat(ChildSeen.read("N/A")).isEqualTo(ChildSeen.NO);
        assertThat(ChildSeen.read("?")).isEqualTo(ChildSeen.UNCLEAR);
        assertThat(ChildSeen.read("Yes but only briefly")).isEqualTo(ChildSeen.UNCLEAR);
        assertThat(ChildSeen.read("Sibling")).isEqualTo(ChildSeen.UNCLEAR);
        assertThat(ChildSeen.read("")).isEqualTo(ChildSeen.NOT_SAID);
        assertThat(ChildSeen.read(null)).isEqualTo(ChildSeen.NOT_SAID);
    }

    private static Sighting seen(int number, String date) {
        return new Sighting(id(number), "ORG", when(date), Strength.YES);
    }

    private static Stretch stretch(String from, String until) {
        return new Stretch(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static EventTime when(String written) {
        return ((Reading.Understood) EventTimeReader.read(written, ReadingRules.dayFirst(2026))).when();
    }

    private static UUID id(int number) {
        return new UUID(3, number);
    }
}
