package candour.chronology.merge;

import candour.chronology.merge.Merged.Placed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one entry from one version of a merged chronology to another.
 *
 * @param before its place in the earlier version, from 1; null when it was not there
 * @param after its place in the later version, from 1; null when it is not there
 */
public record EntryChange(
        UUID entryId,
        Set<Kind> kinds,
        @Nullable Integer before,
        @Nullable Integer after) {

    /** An entry can be corrected and moved at once. */
    public enum Kind {
        ADDED,
        REMOVED,
        CORRECTED,
        MOVED
    }

    /** Every entry that changed: in the order of the later version, then what is gone in the order it had. */
    public static List<EntryChange> between(List<Placed> before, List<Placed> after) {
        MergeDifference difference = MergeDifference.between(before, after);
        Set<UUID> added = new HashSet<>(difference.added());
        Set<UUID> corrected = new HashSet<>(difference.corrected());
        Set<UUID> moved = new HashSet<>(difference.moved());
        Map<UUID, Integer> earlier = places(before);
        List<EntryChange> changes = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            UUID id = after.get(i).entry().entryId();
            EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
            if (added.contains(id)) kinds.add(Kind.ADDED);
            if (corrected.contains(id)) kinds.add(Kind.CORRECTED);
            if (moved.contains(id)) kinds.add(Kind.MOVED);
            if (!kinds.isEmpty()) changes.add(new EntryChange(id, kinds, earlier.get(id), i + 1));
        }
        for (UUID id : difference.removed())
            changes.add(new EntryChange(id, EnumSet.of(Kind.REMOVED), earlier.get(id), null));
        return changes;
    }

    private static Map<UUID, Integer> places(List<Placed> order) {
        Map<UUID, Integer> places = HashMap.newHashMap(order.size());
        for (int i = 0; i < order.size(); i++) places.put(order.get(i).entry().entryId(), i + 1);
        return places;
    }
}
