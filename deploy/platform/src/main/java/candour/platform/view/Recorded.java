package candour.platform.view;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Part of a read model's row that one event has recorded: it goes when that event is marked as made in error. */
public interface Recorded {
    /** The event. */
    UUID recordedBy();

    /** What was recorded last, and so holds; null when nothing was. */
    static <T extends Recorded> @Nullable T last(List<T> all) {
        return all.isEmpty() ? null : all.getLast();
    }

    /** All, and one more. */
    static <T> List<T> and(List<T> all, T one) {
        var longer = new ArrayList<>(all);
        longer.add(one);
        return List.copyOf(longer);
    }

    /** All but what this event has recorded. */
    static <T extends Recorded> List<T> without(List<T> all, UUID event) {
        return all.stream().filter(each -> !each.recordedBy().equals(event)).toList();
    }
}
