package candour.reporting.knownchronology;

import candour.platform.access.Code;
import candour.platform.decision.Fold;
import candour.reporting.knownchronology.KnownChronologyEvent.EntryChangeNoted;
import candour.reporting.knownchronology.KnownChronologyEvent.MergeNoted;
import candour.reporting.knownchronology.KnownChronologyEvent.MergeStalenessNoted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A review's chronologies as far as this service has been told.
 *
 * @param merges digest of each merged version
 * @param stale merged versions that no longer say what the agencies say
 * @param changes how each changed entry stands now
 */
public record KnownChronology(
        Set<UUID> noted, Map<Integer, Code> merges, Set<Integer> stale, Map<UUID, Change> changes) {

    /** How a changed entry stands. */
    public record Change(int version, boolean withdrawn) {}

    /** How its events become its state. */
    public static final Fold<KnownChronology, KnownChronologyEvent> FOLD = new Fold<>(
            "known-chronology",
            KnownChronologyEvent.class,
            KnownChronologyEvent::reviewId,
            KnownChronology::evolve,
            new KnownChronology(Set.of(), Map.of(), Set.of(), Map.of()));

    /** Whether an entry of this version still stands as it was read: not corrected or withdrawn since. */
    public boolean stands(UUID entryId, int version) {
        var change = changes.get(entryId);
        return change == null || !change.withdrawn() && version >= change.version();
    }

    static KnownChronology evolve(KnownChronology was, KnownChronologyEvent event) {
        var noted = new HashSet<>(was.noted);
        noted.add(event.sourceEventId());
        var merges = new HashMap<>(was.merges);
        var stale = new HashSet<>(was.stale);
        var changes = new HashMap<>(was.changes);
        switch (event) {
            case MergeNoted e -> merges.put(e.mergeVersion(), e.digest());
            case MergeStalenessNoted e -> stale.add(e.mergeVersion());
            case EntryChangeNoted e ->
                changes.merge(
                        e.entryId(),
                        new Change(e.version(), e.withdrawn()),
                        (old, now) -> old.version() > now.version() ? old : now);
        }
        return new KnownChronology(Set.copyOf(noted), Map.copyOf(merges), Set.copyOf(stale), Map.copyOf(changes));
    }
}
