package candour.chronology.merge;

import java.util.UUID;

/** Somebody who knows says that one entry came before another. */
public record StatedOrder(UUID before, UUID after) implements Comparable<StatedOrder> {
    @Override
    public int compareTo(StatedOrder other) {
        int first = before.toString().compareTo(other.before.toString());
        return first != 0 ? first : after.toString().compareTo(other.after.toString());
    }
}
