package candour.platform.view;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A read model's rows as they stand while it is being built. */
public interface Rows<R extends Row> {

    /** The row with this key as of the events before. */
    Optional<R> find(String key);

    /** All rows of one scope, by order and key. */
    List<R> inScope(String scope);

    /** Adds the row, or replaces the one with its key; what stood before stays readable as of earlier leaves. */
    void put(R row);

    /** The row ends here; it stays readable as of earlier leaves. */
    void remove(String key);

    /** Replaces the row if there is one. */
    default void change(String key, UnaryOperator<R> change) {
        find(key).map(change).ifPresent(this::put);
    }
}
