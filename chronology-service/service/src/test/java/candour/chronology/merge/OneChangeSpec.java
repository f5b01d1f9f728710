package candour.chronology.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.chronology.merge.Merged.InOrder;
import candour.chronology.merge.Merged.Placed;
import candour.chronology.time.EventTime;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading.Understood;
import candour.chronology.time.ReadingRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-079, S002-086: one late entry, and a million, merge to what merging everything comes to")
class OneChangeSpec {
    private static final List<Input> INPUTS = List.of(new Input("HEALTH", 1), new Input("POLICE", 2));
    private static final List<String> WRITTEN = List.of(
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
            "c. 2023");

    @Test
    void added_corrected_and_withdrawn_one_by_one_is_the_same_as_merged_at_once() {
        Random random = new Random(86);
        for (int round = 0; round < 60; round++) {
            List<MergeEntry> entries = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) entries.add(entry(random, 1));
            StandingMerge standing = StandingMerge.of(whole(entries));
            for (int step = 0; step < 40; step++) {
                int which = entries.isEmpty() ? 0 : random.nextInt(3);
                MergeEntry was = which == 0 ? null : entries.remove(random.nextInt(entries.size()));
                MergeEntry now = which == 2 ? null : was == null ? entry(random, 1) : next(random, was);
                if (now != null) entries.add(now);
                StandingMerge before = standing;
                standing =
                        was == null ? before.with(now) : now == null ? before.without(was) : before.corrected(was, now);
                assertThat(standing.merged(INPUTS)).isEqualTo(whole(entries));
            }
        }
    }

    @Test
    void it_does_not_change_what_it_came_from_and_knows_what_it_holds() {
        MergeEntry one = entry(new Random(1), 1);
        StandingMerge empty = StandingMerge.of(whole(List.of()));
        StandingMerge with = empty.with(one);
        assertThat(empty.merged(INPUTS).entries()).isEmpty();
        assertThatThrownBy(() -> with.with(one)).hasMessageContaining("is part of");
        assertThatThrownBy(() -> empty.without(one)).hasMessageContaining("not part");
        assertThatThrownBy(
                        () -> with.without(new MergeEntry(one.entryId(), 2, one.agency(), one.sequence(), one.when())))
                .hasMessageContaining("not part");
    }

    @Test
    void read_while_it_is_made_it_has_the_same_order_and_digest() {
        Random random = new Random(79);
        for (int round = 0; round < 60; round++) {
            List<MergeEntry> entries = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) entries.add(entry(random, i));
            StreamedMerge streamed = new StreamedMerge(INPUTS, byAgency(entries));
            List<Placed> read = new ArrayList<>();
            streamed.forEachRemaining(read::add);
            assertThat(new InOrder(read, streamed.digest())).isEqualTo(whole(entries));
            assertThatThrownBy(streamed::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void a_stream_that_is_not_in_order_or_not_read_to_its_end_is_found_out() {
        MergeEntry late = new MergeEntry(new UUID(1, 1), 1, "A", 1, when("9 March 2024"));
        MergeEntry early = new MergeEntry(new UUID(1, 2), 1, "A", 2, when("3 March 2024"));
        assertThatThrownBy(() ->
                        new StreamedMerge(INPUTS, List.of(List.of(late, early).iterator())))
                .hasMessageContaining("not in order");
        assertThatThrownBy(
                        () -> new StreamedMerge(INPUTS, List.of(List.of(early).iterator())).digest())
                .hasMessageContaining("not read");
    }

    @Test
    void what_became_of_each_entry_is_told_with_its_places() {
        MergeEntry a = new MergeEntry(new UUID(1, 1), 1, "A", 1, when("1 March 2024"));
        MergeEntry b = new MergeEntry(new UUID(1, 2), 1, "A", 2, when("2 March 2024"));
        MergeEntry c = new MergeEntry(new UUID(1, 3), 1, "A", 3, when("3 March 2024"));
        MergeEntry d = new MergeEntry(new UUID(1, 5), 1, "A", 5, when("4 March 2024"));
        MergeEntry moved = new MergeEntry(a.entryId(), 2, "A", 1, when("9 March 2024"));
        MergeEntry added = new MergeEntry(new UUID(1, 4), 1, "A", 4, when("1 March 2023"));
        assertThat(EntryChange.between(
                        whole(List.of(a, b, c, d)).entries(),
                        whole(List.of(moved, c, d, added)).entries()))
                .hasToString("[EntryChange[entryId=" + added.entryId() + ", kinds=[ADDED], before=null, after=1],"
                        + " EntryChange[entryId=" + a.entryId() + ", kinds=[CORRECTED, MOVED], before=1, after=4],"
                        + " EntryChange[entryId=" + b.entryId() + ", kinds=[REMOVED], before=2, after=null]]");
    }

    private static List<Iterator<MergeEntry>> byAgency(List<MergeEntry> entries) {
        Map<String, List<MergeEntry>> agencies = entries.stream().collect(Collectors.groupingBy(MergeEntry::agency));
        return agencies.values().stream()
                .map(some -> some.stream()
                        .sorted(Comparator.comparing(
                                entry -> entry.when().placedAt(), Comparator.nullsLast(Comparator.naturalOrder())))
                        .iterator())
                .toList();
    }

    private static InOrder whole(List<MergeEntry> entries) {
        return (InOrder) Merger.merge(INPUTS, entries, List.of());
    }

    private static MergeEntry entry(Random random, int sequence) {
        return new MergeEntry(
                new UUID(random.nextLong(), random.nextLong()), 1, "AG" + random.nextInt(3), sequence, any(random));
    }

    private static MergeEntry next(Random random, MergeEntry was) {
        return new MergeEntry(was.entryId(), was.version() + 1, was.agency(), was.sequence(), any(random));
    }

    private static EventTime any(Random random) {
        return when(WRITTEN.get(random.nextInt(WRITTEN.size())));
    }

    private static EventTime when(String written) {
        return ((Understood) EventTimeReader.read(written, ReadingRules.dayFirst(2026))).when();
    }
}
