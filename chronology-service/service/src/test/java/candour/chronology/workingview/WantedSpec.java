package candour.chronology.workingview;

import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.tag.Tags;
import candour.chronology.time.EventTime;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading;
import candour.chronology.time.ReadingRules;
import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-079: the merged view by agency, person, theme, period and status")
class WantedSpec {
    static final Code POLICE = new Code("ORG-POLICE");
    static final Code NEGLECT = new Code("NEGLECT");
    static final UUID CHILD = new UUID(7, 1);
    static final Tags TAGS = new Tags(Set.of(CHILD), Set.of(NEGLECT));
    static final Wanted JUNE = within("2024-06-01", "2024-06-30");

    @Test
    void without_a_wish_everything_is_shown() {
        assertThat(takes(Wanted.ALL, "not known")).isTrue();
        assertThat(Wanted.ALL.surelyWithin(when("3 March 2024"))).isTrue();
    }

    @Test
    void every_wish_counts() {
        var other = new Code("OTHER");
        assertThat(takes(wanted(Set.of(POLICE, other), Set.of(CHILD), Set.of(NEGLECT), Set.of(Status.CURRENT)), "2024"))
                .isTrue();
        assertThat(takes(wanted(Set.of(other), Set.of(), Set.of(), Set.of()), "2024"))
                .isFalse();
        assertThat(takes(wanted(Set.of(), Set.of(CHILD, new UUID(7, 2)), Set.of(), Set.of()), "2024"))
                .isFalse();
        assertThat(takes(wanted(Set.of(), Set.of(), Set.of(other), Set.of()), "2024"))
                .isFalse();
        assertThat(takes(wanted(Set.of(), Set.of(), Set.of(), Set.of(Status.CORRECTED_SINCE)), "2024"))
                .isFalse();
    }

    @Test
    void an_uncertain_entry_is_shown_wherever_it_may_belong() {
        assertThat(takes(JUNE, "1 June 2024")).isTrue();
        assertThat(takes(JUNE, "30 June 2024")).isTrue();
        assertThat(takes(JUNE, "31 May 2024")).isFalse();
        assertThat(takes(JUNE, "1 July 2024")).isFalse();
        assertThat(takes(JUNE, "Summer 2024")).isTrue();
        assertThat(takes(JUNE, "before July 2025")).isTrue();
        assertThat(takes(JUNE, "?10 May 2024")).isTrue();
        assertThat(takes(JUNE, "?10 May 2019")).isFalse();
        assertThat(takes(JUNE, "not known")).isTrue();
    }

    @Test
    void whether_it_surely_belongs_there_is_said() {
        assertThat(JUNE.surelyWithin(when("10 June 2024"))).isTrue();
        assertThat(JUNE.surelyWithin(when("June 2024"))).isTrue();
        assertThat(JUNE.surelyWithin(when("?10 June 2024"))).isFalse();
        assertThat(JUNE.surelyWithin(when("2024"))).isFalse();
        assertThat(JUNE.surelyWithin(when("after 10 June 2024"))).isFalse();
    }

    private static boolean takes(Wanted wanted, String date) {
        return wanted.takes(POLICE, when(date), TAGS, Status.CURRENT);
    }

    private static Wanted within(String from, String until) {
        return new Wanted(Set.of(), Set.of(), Set.of(), LocalDate.parse(from), LocalDate.parse(until), Set.of());
    }

    private static Wanted wanted(Set<Code> agencies, Set<UUID> persons, Set<Code> themes, Set<Status> statuses) {
        return new Wanted(agencies, persons, themes, null, null, statuses);
    }

    private static EventTime when(String written) {
        return ((Reading.Understood) EventTimeReader.read(written, ReadingRules.dayFirst(2026))).when();
    }
}
