package candour.chronology.http;

import static candour.chronology.read.ContradictionRow.CONTRADICTIONS;
import static candour.chronology.read.EntryMarksRow.MARKS;
import static candour.chronology.read.QuestionRow.CHRONOLOGY_QUESTIONS;
import static candour.chronology.read.SameEventRow.SAME_EVENTS;

import candour.chronology.http.MergeShelf.Shelved;
import candour.chronology.http.MergesResource.MergedEntry;
import candour.chronology.merge.Merged.Placed;
import candour.chronology.read.EntryRow;
import candour.chronology.read.MergeRow;
import candour.chronology.read.ScopeRow;
import candour.chronology.scope.Placement;
import candour.platform.access.Code;
import candour.platform.rest.Exchange;
import candour.platform.view.Snapshot;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Entries of a merged chronology with their words and with what is said about them, a page at a time and never entry by entry. Whatever
 * contradicts an entry of the page stands alongside, wherever in the version it is (S001-45).
 */
@Singleton
class MergedEntries {
    private final Exchange exchange;
    private final Views views;
    private final Accounts accounts;

    MergedEntries(Exchange exchange, Views views, Accounts accounts) {
        this.exchange = exchange;
        this.views = views;
        this.accounts = accounts;
    }

    record Shown(List<MergedEntry> items, List<MergedEntry> alongside) {}

    /**
     * @param places of the page's entries, from 0
     * @param seen agencies whose entries the reader sees
     */
    Shown of(MergeRow merge, Shelved shelved, List<Integer> places, Predicate<Code> seen, boolean team) {
        Snapshot at = exchange.together(MARKS, CONTRADICTIONS, CHRONOLOGY_QUESTIONS, SAME_EVENTS);
        MarksAround around = MarksAround.of(at, merge.reviewId(), ids(shelved, places));
        List<Integer> more = alongside(shelved, places, around, seen);
        MarksAround theirs = more.isEmpty() ? around : MarksAround.of(at, merge.reviewId(), ids(shelved, more));
        List<UUID> all = new ArrayList<>(ids(shelved, places));
        all.addAll(ids(shelved, more));
        Map<UUID, AccountAnswer> words = accounts.of(all, merge.leaf());
        Map<UUID, EntryRow> today = EntryRefs.rows(views, all, null);
        var scope = views.find(ScopeRow.SCOPES, merge.reviewId().toString(), merge.leaf());
        Function<EntryRow, Placement> placed =
                row -> scope.map(is -> Placement.of(row.when(), is.period(), is.incident()))
                        .orElse(Placement.IN_PERIOD);
        Long leaf = exchange.asOfLeaf();
        Map<UUID, EntryRow> then = leaf == null ? today : EntryRefs.rows(views, all, leaf);
        return new Shown(
                places.stream()
                        .map(place -> entry(
                                shelved,
                                place,
                                words,
                                today,
                                placed,
                                row -> around.about(
                                        row.entryId(),
                                        merge.reviewId(),
                                        version(row, then),
                                        shelved.rows(),
                                        seen,
                                        team)))
                        .toList(),
                more.stream()
                        .map(place -> entry(
                                shelved,
                                place,
                                words,
                                today,
                                placed,
                                row -> theirs.about(
                                        row.entryId(),
                                        merge.reviewId(),
                                        version(row, then),
                                        shelved.rows(),
                                        seen,
                                        team)))
                        .toList());
    }

    private static List<Integer> alongside(
            Shelved shelved, List<Integer> places, MarksAround around, Predicate<Code> seen) {
        Set<UUID> wanted = around.contradicting().collect(Collectors.toSet());
        ids(shelved, places).forEach(wanted::remove);
        List<Integer> found = new ArrayList<>();
        if (wanted.isEmpty()) return found;
        List<Placed> order = shelved.order().entries();
        for (int place = 0; place < order.size(); place++) {
            UUID id = order.get(place).entry().entryId();
            EntryRow row = shelved.rows().get(id);
            if (wanted.contains(id) && row != null && seen.test(row.agency())) found.add(place);
        }
        return found;
    }

    private static MergedEntry entry(
            Shelved shelved,
            int place,
            Map<UUID, AccountAnswer> words,
            Map<UUID, EntryRow> today,
            Function<EntryRow, Placement> placement,
            Function<EntryRow, EntryAbout> about) {
        Placed placed = shelved.order().entries().get(place);
        EntryRow row = java.util.Objects.requireNonNull(
                shelved.rows().get(placed.entry().entryId()));
        EntryRow now = today.get(row.entryId());
        return new MergedEntry(
                place + 1,
                row.entryId(),
                row.agency().value(),
                row.version(),
                WhenAnswer.of(row.when()),
                words.getOrDefault(row.entryId(), AccountAnswer.of(null)),
                placed.toNext(),
                placement.apply(row),
                now == null || now.withdrawn(),
                about.apply(row));
    }

    private static int version(EntryRow row, Map<UUID, EntryRow> then) {
        return then.getOrDefault(row.entryId(), row).version();
    }

    private static List<UUID> ids(Shelved shelved, List<Integer> places) {
        return places.stream()
                .map(place -> shelved.order().entries().get(place).entry().entryId())
                .toList();
    }
}
