package candour.chronology.sameevent;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Entries that tell of one event, also where it takes several links to say so. */
public final class SameEventGroups {
    private SameEventGroups() {}

    /** For each linked entry everything linked with it, itself among them, by id. */
    public static Map<UUID, Set<UUID>> of(Collection<? extends Collection<UUID>> links) {
        Map<UUID, Set<UUID>> groups = new HashMap<>();
        for (Collection<UUID> link : links) {
            Set<UUID> whole = new TreeSet<>(link);
            link.forEach(entry -> whole.addAll(groups.getOrDefault(entry, Set.of())));
            whole.forEach(entry -> groups.put(entry, whole));
        }
        return groups;
    }
}
