package candour.chronology.merge;

import candour.chronology.merge.Merged.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What changed from one version of a merged chronology to another.
 *
 * @param corrected in both, in another version
 * @param moved in both, in another place among the others; as few as explain it
 */
public record MergeDifference(List<UUID> added, List<UUID> removed, List<UUID> corrected, List<UUID> moved) {

    public static MergeDifference between(List<Placed> before, List<Placed> after) {
        Map<UUID, Integer> places = HashMap.newHashMap(before.size());
        Map<UUID, Integer> versions = HashMap.newHashMap(before.size());
        for (int i = 0; i < before.size(); i++) {
            places.put(before.get(i).entry().entryId(), i);
            versions.put(before.get(i).entry().entryId(), before.get(i).entry().version());
        }
        List<UUID> added = new ArrayList<>();
        List<UUID> corrected = new ArrayList<>();
        List<UUID> kept = new ArrayList<>();
        for (Placed placed : after) {
            UUID id = placed.entry().entryId();
            Integer version = versions.remove(id);
            if (version == null) added.add(id);
            else kept.add(id);
            if (version != null && version != placed.entry().version()) corrected.add(id);
        }
        List<UUID> removed = before.stream()
                .map(placed -> placed.entry().entryId())
                .filter(versions::containsKey)
                .toList();
        return new MergeDifference(added, removed, corrected, moved(kept, places));
    }

    /** Whoever is not part of the longest run that kept its order has moved. */
    private static List<UUID> moved(List<UUID> kept, Map<UUID, Integer> places) {
        int[] ends = new int[kept.size()];
        int[] endsAt = new int[kept.size()];
        int[] previous = new int[kept.size()];
        int length = 0;
        for (int i = 0; i < kept.size(); i++) {
            int found = Arrays.binarySearch(ends, 0, length, places.get(kept.get(i)));
            int at = found < 0 ? -found - 1 : found;
            ends[at] = places.get(kept.get(i));
            endsAt[at] = i;
            previous[i] = at == 0 ? -1 : endsAt[at - 1];
            if (at == length) length++;
        }
        Set<Integer> still = new HashSet<>();
        for (int i = length == 0 ? -1 : endsAt[length - 1]; i >= 0; i = previous[i]) still.add(i);
        List<UUID> moved = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) if (!still.contains(i)) moved.add(kept.get(i));
        return moved;
    }
}
