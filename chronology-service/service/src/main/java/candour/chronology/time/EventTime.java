package candour.chronology.time;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as far as the written words allow it to be known (domain B6). The words themselves are kept beside it, verbatim.
 *
 * @param expression EDTF, keeping every doubt
 * @param earliest first instant it can have been, UTC; null when there is no beginning
 * @param latest first instant it can no longer have been (half-open), UTC; null when there is no end
 * @param placedAt where it is shown among neighbours when nothing better orders them; null when undated
 */
public record EventTime(
        Expression expression,
        @Nullable Instant earliest,
        @Nullable Instant latest,
        @Nullable Instant placedAt,
        Precision precision,
        Set<Doubt> doubts,
        Set<Flag> flags) {

    public EventTime {
        if (earliest != null && latest != null && !earliest.isBefore(latest))
            throw new IllegalArgumentException("A time must end after it begins.");
        doubts = ordered(Doubt.class, doubts);
        flags = ordered(Flag.class, flags);
    }

    /** Nothing is known about when it happened. It is kept, and placed last. */
    public static EventTime undated() {
        return new EventTime(new Expression("XXXX"), null, null, null, Precision.UNKNOWN, Set.of(), Set.of());
    }

    /** The writer doubted the date itself, so its bounds prove nothing about order. */
    public boolean dateDoubted() {
        return doubts.stream().anyMatch(Doubt::aboutDate);
    }

    /** Sure, from the bounds alone, that this ended before the other began. Never so for a doubted date. */
    public boolean certainlyBefore(EventTime other) {
        return !dateDoubted()
                && !other.dateDoubted()
                && latest != null
                && other.earliest != null
                && !latest.isAfter(other.earliest);
    }

    /** How it was understood, in plain English, London time. */
    public String words() {
        return Words.of(this);
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> values) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }
}
