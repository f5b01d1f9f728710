package candour.chronology.merge;

import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.merge.Merged.GoesInCircles;
import candour.chronology.merge.Merged.InOrder;
import candour.chronology.merge.Merged.Placed;
import candour.chronology.time.EventTime;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading.Understood;
import candour.chronology.time.ReadingRules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-079, B6: chronologies are merged in one order that never claims more than is known")
class MergerSpec {
    private static final List<Input> INPUTS = List.of(new Input("HEALTH", 1), new Input("POLICE", 2));

    @Test
    void dates_that_leave_no_other_order_are_certain() {
        assertThat(order(entry("HEALTH", 1, "4 March 2024"), entry("POLICE", 1, "3 March 2024")))
                .containsExactly("POLICE 1 CERTAIN", "HEALTH 1");
    }

    @Test
    void the_same_day_is_a_tiebreak_by_agency() {
        assertThat(order(entry("POLICE", 1, "3 March 2024"), entry("HEALTH", 9, "3 March 2024")))
                .containsExactly("HEALTH 9 TIEBREAK", "POLICE 1");
    }

    @Test
    void a_day_and_a_minute_on_it_are_a_tiebreak() {
        assertThat(order(entry("POLICE", 1, "3 March 2024 14:30"), entry("POLICE", 2, "3 March 2024")))
                .containsExactly("POLICE 2 TIEBREAK", "POLICE 1");
    }

    @Test
    void a_doubted_date_orders_nothing_for_certain() {
        assertThat(order(entry("A", 1, "?3 March 2024"), entry("B", 1, "9 March 2024"), entry("C", 1, "c. March 2025")))
                .containsExactly("A 1 TIEBREAK", "B 1 TIEBREAK", "C 1");
    }

    @Test
    void an_approximate_time_leaves_its_day_certain() {
        assertThat(order(entry("A", 1, "3 March 2024 approx 2pm"), entry("B", 1, "4 March 2024")))
                .containsExactly("A 1 CERTAIN", "B 1");
    }

    @Test
    void before_a_day_is_shown_ahead_of_that_day_and_undated_comes_last() {
        assertThat(order(
                        entry("A", 1, "unknown"),
                        entry("B", 1, "before 3 March 2024"),
                        entry("C", 1, "3 March 2024"),
                        entry("D", 1, "1 March 2024")))
                .containsExactly("D 1 TIEBREAK", "B 1 CERTAIN", "C 1 TIEBREAK", "A 1");
    }

    @Test
    void what_somebody_states_is_kept_and_labelled() {
        MergeEntry day = entry("A", 1, "3 March 2024");
        MergeEntry visit = entry("B", 1, "3 March 2024");
        Merged merged =
                Merger.merge(INPUTS, List.of(day, visit), List.of(new StatedOrder(visit.entryId(), day.entryId())));
        assertThat(shown(merged)).containsExactly("B 1 STATED", "A 1");
    }

    @Test
    void statements_that_contradict_each_other_are_shown_as_a_circle() {
        MergeEntry a = entry("A", 1, "March 2024");
        MergeEntry b = entry("B", 1, "March 2024");
        MergeEntry c = entry("C", 1, "March 2024");
        MergeEntry other = entry("D", 1, "March 2024");
        Merged merged = Merger.merge(
                INPUTS,
                List.of(other, c, b, a),
                List.of(link(a, b), link(b, c), link(c, a), link(c, other), link(other, entry("E", 1, "2020"))));
        assertThat(((GoesInCircles) merged).circle()).containsExactly(a.entryId(), b.entryId(), c.entryId());
    }

    @Test
    void a_statement_against_the_dates_is_a_circle_too() {
        MergeEntry early = entry("A", 1, "3 March 2024");
        MergeEntry late = entry("B", 1, "9 March 2024");
        Merged merged = Merger.merge(INPUTS, List.of(early, late), List.of(link(late, early)));
        assertThat(((GoesInCircles) merged).circle()).containsExactly(early.entryId(), late.entryId());
    }

    @Test
    void the_digest_can_be_written_again_by_hand() throws Exception {
        MergeEntry a = entry("A", 1, "3 March 2024");
        MergeEntry b = entry("B", 1, "4 March 2024");
        String text = "candour merged chronology 1\ninput HEALTH 1\ninput POLICE 2\nentry " + a.entryId()
                + " 1 CERTAIN\nentry " + b.entryId() + " 1\n";
        byte[] digest =
                java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        assertThat(((InOrder) Merger.merge(INPUTS, List.of(b, a), List.of())).digest())
                .isEqualTo(java.util.HexFormat.of().formatHex(digest));
    }

    @Test
    void same_inputs_give_the_same_digest_in_any_order_and_every_certainty_is_kept() {
        Random random = new Random(79);
        List<String> written = List.of(
                "3 March 2024",
                "March 2024",
                "2024",
                "Summer 2023",
                "before 5 March 2024",
                "after 1 March 2024",
                "?4 March 2024",
                "3 March 2024 14:30",
                "3 March 2024 am",
                "unknown",
                "2-6 March 2024",
                "overnight 3/4 March 2024",
                "c. 2023",
                "early June 2023");
        for (int round = 0; round < 300; round++) {
            List<MergeEntry> entries = new ArrayList<>();
            for (int i = random.nextInt(2, 14); i > 0; i--)
                entries.add(entry("AG" + random.nextInt(3), i, written.get(random.nextInt(written.size()))));
            List<StatedOrder> links = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--)
                links.add(link(entries.get(random.nextInt(entries.size())), entries.getFirst()));
            links.removeIf(link -> link.before().equals(link.after()));
            Merged merged = Merger.merge(INPUTS, entries, links);
            Collections.shuffle(entries, random);
            Collections.shuffle(links, random);
            List<Input> inputs = INPUTS.reversed();
            assertThat(Merger.merge(inputs, entries, links)).isEqualTo(merged);
            if (merged instanceof InOrder order) keepsWhatIsKnown(order.entries(), links);
            else assertThat(links).isNotEmpty();
        }
    }

    @Test
    void another_version_of_one_entry_gives_another_digest() {
        MergeEntry entry = entry("A", 1, "3 March 2024");
        MergeEntry corrected = new MergeEntry(entry.entryId(), 2, "A", 1, entry.when());
        String before = ((InOrder) Merger.merge(INPUTS, List.of(entry), List.of())).digest();
        assertThat(((InOrder) Merger.merge(INPUTS, List.of(corrected, entry), List.of())).digest())
                .isNotEqualTo(before);
    }

    @Test
    void twenty_thousand_entries_of_one_day_merge_without_looking_at_every_pair() {
        List<MergeEntry> entries = new ArrayList<>();
        EventTime day = when("3 March 2024");
        for (int i = 0; i < 20_000; i++)
            entries.add(new MergeEntry(new UUID(1, i), 1, "A" + i % 20, i, i % 2 == 0 ? day : when("4 March 2024")));
        long began = System.nanoTime();
        InOrder merged = (InOrder) Merger.merge(INPUTS, entries, List.of());
        assertThat(merged.entries()).hasSize(20_000);
        assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
    }

    private static void keepsWhatIsKnown(List<Placed> order, List<StatedOrder> links) {
        for (int i = 0; i < order.size(); i++)
            for (int j = i + 1; j < order.size(); j++) {
                MergeEntry earlier = order.get(i).entry();
                MergeEntry later = order.get(j).entry();
                assertThat(later.when().certainlyBefore(earlier.when())).isFalse();
                assertThat(links).doesNotContain(link(later, earlier));
            }
    }

    private static List<String> order(MergeEntry... entries) {
        return shown(Merger.merge(INPUTS, List.of(entries), List.of()));
    }

    private static List<String> shown(Merged merged) {
        return ((InOrder) merged)
                .entries().stream()
                        .map(p -> p.entry().agency() + " " + p.entry().sequence()
                                + (p.toNext() == null ? "" : " " + p.toNext()))
                        .toList();
    }

    private static StatedOrder link(MergeEntry before, MergeEntry after) {
        return new StatedOrder(before.entryId(), after.entryId());
    }

    private static MergeEntry entry(String agency, int sequence, String written) {
        UUID id = UUID.nameUUIDFromBytes((agency + sequence + written).getBytes(StandardCharsets.UTF_8));
        return new MergeEntry(id, 1, agency, sequence, when(written));
    }

    private static EventTime when(String written) {
        return ((Understood) EventTimeReader.read(written, ReadingRules.dayFirst(2026))).when();
    }
}
