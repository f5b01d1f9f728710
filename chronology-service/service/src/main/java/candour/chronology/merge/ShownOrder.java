package candour.chronology.merge;

import candour.chronology.time.EventTime;
import java.time.Instant;
import java.util.Comparator;

/**
 * The stable tiebreak (B6): where an entry is shown, then its bounds, precision, agency, place in its own chronology, and id.
 *
 * <p>It never contradicts what dates make certain: an entry is shown within its bounds, and what only has an end ("before 3 March") is
 * shown at that end, ahead of what begins there. Undated entries come last.
 */
final class ShownOrder {
    static final Comparator<MergeEntry> COMPARATOR = Comparator.comparing(ShownOrder::shown)
            .thenComparing(entry -> endOnly(entry.when()) ? 0 : 1)
            .thenComparing(entry -> orMax(entry.when().earliest()))
            .thenComparing(entry -> orMax(entry.when().latest()))
            .thenComparing(entry -> entry.when().precision())
            .thenComparing(MergeEntry::agency)
            .thenComparingInt(MergeEntry::sequence)
            .thenComparing(entry -> entry.entryId().toString());

    private ShownOrder() {}

    private static Instant shown(MergeEntry entry) {
        return orMax(entry.when().placedAt());
    }

    private static boolean endOnly(EventTime when) {
        return when.earliest() == null && when.latest() != null;
    }

    private static Instant orMax(@org.jspecify.annotations.Nullable Instant instant) {
        return instant == null ? Instant.MAX : instant;
    }
}
