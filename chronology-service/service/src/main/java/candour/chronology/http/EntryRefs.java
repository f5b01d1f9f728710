package candour.chronology.http;

import candour.chronology.entry.EntryAt;
import candour.chronology.read.EntryRow;
import candour.platform.rest.Exchange;
import candour.platform.view.Selection;
import candour.platform.view.Views;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the entries that something was said of stand now: one question for all of an answer. */
final class EntryRefs {

    /**
     * An entry that something was said of.
     *
     * @param version of the entry when that was said
     * @param changedSince it was corrected or admitted since
     * @param withdrawn its agency has taken it back; what was said of it stays
     */
    public record EntryRef(UUID entryId, String agency, int version, boolean changedSince, boolean withdrawn) {}

    private final Map<UUID, EntryRow> then;
    private final Map<UUID, EntryRow> now;

    private EntryRefs(Map<UUID, EntryRow> then, Map<UUID, EntryRow> now) {
        this.then = then;
        this.now = now;
    }

    static EntryRefs of(Exchange exchange, Views views, Collection<UUID> entries) {
        Map<UUID, EntryRow> now = rows(views, entries, null);
        Long leaf = exchange.asOfLeaf();
        return new EntryRefs(leaf == null ? now : rows(views, entries, leaf), now);
    }

    /** A withdrawal counts as of every day (R20). */
    EntryRef ref(EntryAt said) {
        EntryRow known = then.get(said.entryId());
        EntryRow today = now.get(said.entryId());
        return new EntryRef(
                said.entryId(),
                said.agency().value(),
                said.version(),
                known != null && known.version() != said.version(),
                today == null || today.withdrawn());
    }

    static Map<UUID, EntryRow> rows(Views views, Collection<UUID> entries, @Nullable Long leaf) {
        if (entries.isEmpty()) return Map.of();
        var keys = Selection.keys(entries.stream().map(UUID::toString).toList());
        return views.all(EntryRow.ENTRIES, keys, leaf).stream()
                .collect(Collectors.toMap(EntryRow::entryId, Function.identity()));
    }
}
