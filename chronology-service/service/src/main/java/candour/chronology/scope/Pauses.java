package candour.chronology.scope;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A review may be paused for several reasons at once, and goes on when the last of them is over.
 *
 * @param live those that last
 * @param over those that are over; remembered, so that a pause told after its end pauses nothing
 */
public record Pauses(Set<UUID> live, Set<UUID> over) {
    /** No pause was told of. */
    public static final Pauses NONE = new Pauses(Set.of(), Set.of());

    /** One more. */
    public Pauses with(UUID pause) {
        return over.contains(pause) ? this : new Pauses(plus(live, Set.of(pause)), over);
    }

    /** These are over. */
    public Pauses without(Collection<UUID> ended) {
        var left = new HashSet<>(live);
        left.removeAll(ended);
        return new Pauses(Set.copyOf(left), plus(over, ended));
    }

    /** How the review stands for that. */
    public Standing standing() {
        return live.isEmpty() ? Standing.RUNNING : Standing.PAUSED;
    }

    private static Set<UUID> plus(Set<UUID> some, Collection<UUID> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
