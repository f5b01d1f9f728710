package candour.chronology.read;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.merge.Input;
import candour.chronology.merge.MergeEntry;
import candour.chronology.merge.Merged;
import candour.chronology.merge.Merger;
import candour.chronology.merge.StatedOrder;
import candour.chronology.merged.MergeInput;
import candour.chronology.scope.ScopePeriod;
import candour.chronology.upload.Upload.Stage;
import candour.platform.access.Code;
import candour.platform.view.Views;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything the agencies of a review had handed in at one leaf, and what merging it comes to. The same leaf gives the same answer for ever,
 * which is how old versions stay readable.
 *
 * @param stated what people say about the order of entries
 * @param setAside entries wholly before the period that the chair has not admitted (R21)
 */
public record HandedIn(
        List<MergeInput> inputs, List<EntryRow> entries, List<EntryRow> setAside, Set<StatedOrder> stated) {

    /** @param leaf how many leaves count */
    public static HandedIn at(Views views, UUID reviewId, long leaf) {
        ScopePeriod period = views.find(ScopeRow.SCOPES, reviewId.toString(), leaf)
                .map(ScopeRow::period)
                .orElse(new ScopePeriod(null, null));
        List<MergeInput> inputs = new ArrayList<>();
        List<EntryRow> entries = new ArrayList<>();
        List<EntryRow> setAside = new ArrayList<>();
        for (AgencyRow agency : views.all(AgencyRow.AGENCIES, reviewId.toString(), leaf)) {
            if (!agency.handedIn()) continue;
            inputs.add(new MergeInput(agency.agency(), agency.version()));
            for (EntryRow entry : counting(views, reviewId, agency.agency(), leaf))
                (period.whollyBefore(entry.when()) && !entry.admitted() ? setAside : entries).add(entry);
        }
        return new HandedIn(inputs, entries, setAside, stated(views, reviewId, leaf));
    }

    private static Set<StatedOrder> stated(Views views, UUID reviewId, long leaf) {
        return views.all(StatedOrderRow.STATED_ORDERS, reviewId.toString(), leaf).stream()
                .filter(StatedOrderRow::standing)
                .map(StatedOrderRow::link)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An agency's entries that count: neither withdrawn nor of an import that was not committed. */
    public static List<EntryRow> counting(Views views, UUID reviewId, Code agency, long leaf) {
        String scope = AgencyChronology.id(reviewId, agency);
        Set<UUID> committed = committedRuns(views, reviewId, agency, leaf);
        return views.all(EntryRow.ENTRIES, scope, leaf).stream()
                .filter(row -> !row.withdrawn() && (row.importRun() == null || committed.contains(row.importRun())))
                .toList();
    }

    /** The imports of an agency whose entries count. */
    public static Set<UUID> committedRuns(Views views, UUID reviewId, Code agency, @Nullable Long leaf) {
        return views.all(ImportRow.IMPORTS, AgencyChronology.id(reviewId, agency), leaf).stream()
                .filter(row -> row.stage() == Stage.COMMITTED && row.runId() != null)
                .map(row -> Objects.requireNonNull(row.runId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public Merged merged() {
        List<Input> from = inputs.stream()
                .map(in -> new Input(in.agency().value(), in.version()))
                .toList();
        List<MergeEntry> merging = entries.stream().map(EntryRow::toMerge).toList();
        return Merger.merge(from, merging, stated);
    }

    public Map<UUID, EntryRow> byId() {
        Map<UUID, EntryRow> rows = HashMap.newHashMap(entries.size());
        entries.forEach(row -> rows.put(row.entryId(), row));
        return rows;
    }
}
