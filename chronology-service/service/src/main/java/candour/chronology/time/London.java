package candour.chronology.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;

/** Europe/London clock time and what the two clock changes of the year do to it: days of 23 and 25 hours, a gap and an overlap. */
final class London {
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The clock change this local time falls into, or null for the ordinary rest of the year. */
    static @Nullable ZoneOffsetTransition change(LocalDateTime local) {
        return ZONE.getRules().getTransition(local);
    }

    /** First instant at which a London clock can have shown this. In the spring gap: the start of the hour before it. */
    static Instant earliest(LocalDateTime local) {
        ZoneOffsetTransition change = change(local);
        if (change == null) return local.atZone(ZONE).toInstant();
        Instant turn = change.getInstant();
        return turn.minus(change.getDuration().abs());
    }

    /** First instant by which a London clock must have passed this (exclusive end). In the gap: the end of the hour after it. */
    static Instant latest(LocalDateTime local) {
        ZoneOffsetTransition change = change(local);
        if (change == null) return local.atZone(ZONE).toInstant();
        return change.getInstant().plus(change.getDuration().abs());
    }

    static Instant at(LocalDateTime local, @Nullable ZoneOffset stated) {
        return stated == null ? local.atZone(ZONE).toInstant() : local.toInstant(stated);
    }
}
