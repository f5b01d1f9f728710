package candour.chronology.nearduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.nearduplicate.NearDuplicates.Alike;
import candour.chronology.nearduplicate.NearDuplicates.Found;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading;
import candour.chronology.time.ReadingRules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-085: accounts of several agencies that read as if they told of one event")
class NearDuplicatesSpec {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String HOME = "Officers called at the home and saw the child in the kitchen with her mother";

    @Test
    void the_same_words_of_two_agencies_within_the_window_are_suggested() {
        var police = wording(1, "ORG-POLICE", "3 March 2024", HOME);
        var health = wording(2, "ORG-HEALTH", "5 March 2024", HOME.toUpperCase(java.util.Locale.UK) + "!");
        assertThat(among(police, health)).containsExactly(new Alike(id(1), id(2), 100));
    }

    @Test
    void not_of_one_agency_nor_outside_the_window_nor_of_other_words() {
        var police = wording(1, "ORG-POLICE", "3 March 2024", HOME);
        assertThat(among(police, wording(2, "ORG-POLICE", "3 March 2024", HOME)))
                .isEmpty();
        assertThat(among(police, wording(2, "ORG-HEALTH", "13 March 2024", HOME)))
                .isEmpty();
        assertThat(among(police, wording(2, "ORG-HEALTH", "3 March 2024", "The appointment was not kept by anybody")))
                .isEmpty();
        assertThat(among(police, wording(2, "ORG-HEALTH", "3 March 2024", "…"))).isEmpty();
    }

    @Test
    void an_uncertain_date_is_near_to_whatever_it_may_be_near_to() {
        var police = wording(1, "ORG-POLICE", "28 March 2024", HOME);
        assertThat(among(police, wording(2, "ORG-HEALTH", "March 2024", HOME))).hasSize(1);
        assertThat(among(police, wording(2, "ORG-HEALTH", "before May 2024", HOME)))
                .hasSize(1);
        assertThat(among(police, wording(2, "ORG-HEALTH", "not known", HOME))).hasSize(1);
        assertThat(among(police, wording(2, "ORG-HEALTH", "after May 2024", HOME)))
                .isEmpty();
    }

    @Test
    void of_what_comparing_every_pair_would_find_at_least_98_in_100_are_found() {
        List<Wording> entries = generated(2_000, 7, 40);
        Set<String> every = new HashSet<>();
        for (int i = 0; i < entries.size(); i++)
            for (int j = i + 1; j < entries.size(); j++)
                if (near(entries.get(i), entries.get(j))
                        && !entries.get(i).agency.equals(entries.get(j).agency)
                        && entries.get(i).likeness(entries.get(j)) >= NearDuplicates.LIKE)
                    every.add(pair(entries.get(i).entryId, entries.get(j).entryId));
        Found found = NearDuplicates.among(entries, WEEK);
        Set<String> these = new HashSet<>();
        found.pairs().forEach(each -> these.add(pair(each.one(), each.other())));
        assertThat(every).hasSizeGreaterThan(200).containsAll(these);
        assertThat((double) these.size() / every.size()).isGreaterThanOrEqualTo(0.98);
        assertThat(found.cutShort()).isFalse();
    }

    @Test
    void ten_times_the_entries_take_ten_times_the_steps_not_a_hundred() {
        Found small = NearDuplicates.among(generated(4_000, 11, 8), WEEK);
        Found large = NearDuplicates.among(generated(40_000, 11, 8), WEEK);
        assertThat(small.steps()).isPositive();
        assertThat(large.steps()).isLessThan(small.steps() * 14).isLessThan(40_000L * 40);
        assertThat(large.pairs()).hasSizeBetween(4_000, 24_000);
        assertThat(large.cutShort()).isFalse();
    }

    @Test
    void a_form_that_everybody_fills_in_does_not_make_it_endless() {
        List<Wording> entries = new ArrayList<>();
        for (int i = 0; i < 2_000; i++)
            entries.add(wording(i, i % 2 == 0 ? "ORG-POLICE" : "ORG-HEALTH", "3 March 2024", "Was not brought"));
        Found found = NearDuplicates.among(entries, WEEK);
        assertThat(found.cutShort()).isTrue();
        assertThat(found.steps()).isLessThanOrEqualTo(2_000L * 200 * Sketch.BANDS);
    }

    @Test
    void the_same_entries_in_another_order_give_the_same_suggestions() {
        List<Wording> entries = generated(300, 3, 40);
        assertThat(NearDuplicates.among(entries.reversed(), WEEK).pairs())
                .isEqualTo(NearDuplicates.among(entries, WEEK).pairs());
    }

    /** Every fifth entry of another agency retells one before it, with some words changed, within some days; days grow with the entries. */
    private static List<Wording> generated(int count, long seed, int words) {
        var chance = new Random(seed);
        List<Wording> entries = new ArrayList<>();
        String[] told = new String[count];
        for (int i = 0; i < count; i++) {
            boolean again = i % 5 == 4;
            told[i] = again ? retold(told[i - 1 - chance.nextInt(3)], chance) : sentence(chance, words);
            LocalDate day = LocalDate.of(2000, 1, 1).plusDays(i / 4 + chance.nextInt(3));
            entries.add(wording(i, "ORG-" + (again ? 9 : i % 3), day.toString(), told[i]));
        }
        return entries;
    }

    private static String sentence(Random chance, int more) {
        var words = new StringBuilder("Seen at ");
        int length = 12 + chance.nextInt(more);
        for (int i = 0; i < length; i++)
            words.append("word").append(chance.nextInt(3_000)).append(' ');
        return words.toString();
    }

    private static String retold(String told, Random chance) {
        String[] words = told.split(" ");
        int changes = chance.nextInt(1 + words.length / 8);
        for (int i = 0; i < changes; i++) words[chance.nextInt(words.length)] = "other" + chance.nextInt(3_000);
        return String.join(" ", words);
    }

    private static boolean near(Wording one, Wording other) {
        return !one.earliest.isAfter(other.latest.plus(WEEK)) && !other.earliest.isAfter(one.latest.plus(WEEK));
    }

    private static String pair(UUID one, UUID other) {
        return Dismissal.id(one, other);
    }

    private static List<Alike> among(Wording... entries) {
        return NearDuplicates.among(List.of(entries), WEEK).pairs();
    }

    private static Wording wording(int number, String agency, String date, String words) {
        var when = ((Reading.Understood) EventTimeReader.read(date, ReadingRules.dayFirst(2026))).when();
        return Wording.of(id(number), agency, when, words);
    }

    private static UUID id(int number) {
        return new UUID(1, number);
    }
}
