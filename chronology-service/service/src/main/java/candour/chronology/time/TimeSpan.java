package candour.chronology.time;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as written, in minutes of London clock time from midnight. The end is exclusive and may lie on the next day (over 1440).
 *
 * @param placed where it is shown among neighbours
 * @param stated the offset, when BST, GMT or Z was written
 */
record TimeSpan(
        int from,
        int until,
        int placed,
        boolean minute,
        Set<Doubt> doubts,
        Set<Flag> flags,
        @Nullable ZoneOffset stated) {
    static final int DAY = 24 * 60;

    static TimeSpan minute(int at) {
        return new TimeSpan(at, at + 1, at, true, Set.of(), Set.of(), null);
    }

    static TimeSpan between(int from, int until, int placed) {
        return new TimeSpan(from, until, placed, false, Set.of(), Set.of(), null);
    }

    TimeSpan at(ZoneOffset offset) {
        return new TimeSpan(from, until, placed, minute, doubts, flags, offset);
    }

    /** A doubted time leaves only the day for sure; where it is shown stays. */
    TimeSpan doubted(Set<Doubt> more) {
        if (more.isEmpty()) return this;
        EnumSet<Doubt> all = EnumSet.copyOf(more);
        all.addAll(doubts);
        return new TimeSpan(from, until, placed, minute, all, flags, stated);
    }
}
