package candour.platform.view;

import candour.platform.log.StreamName;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads read models, as they stand now or as they stood at a leaf. */
public interface Views {

    /** One row, now (asOfLeaf null) or counting only the first {@code asOfLeaf} leaves. */
    <R extends Row> Optional<R> find(ReadModel<R> model, String key, @Nullable Long asOfLeaf);

    /** A page of the rows selected by order and key, after a cursor (null for the first). At most 500. */
    <R extends Row> Page<R> list(
            ReadModel<R> model, Selection selection, @Nullable String after, int limit, @Nullable Long asOfLeaf);

    /** The same of one scope. */
    default <R extends Row> Page<R> list(
            ReadModel<R> model, String scope, @Nullable String after, int limit, @Nullable Long asOfLeaf) {
        return list(model, Selection.scope(scope), after, limit, asOfLeaf);
    }

    /** All rows selected, by order and key, in one question; for what is known to be few. */
    <R extends Row> List<R> all(ReadModel<R> model, Selection selection, @Nullable Long asOfLeaf);

    /** The same of one scope. */
    default <R extends Row> List<R> all(ReadModel<R> model, String scope, @Nullable Long asOfLeaf) {
        return all(model, Selection.scope(scope), asOfLeaf);
    }

    /** How many leaves this model has taken in. */
    long position(ReadModel<?> model);

    /** How many leaves all of these models have taken in. */
    default long position(Collection<ReadModel<?>> models) {
        return models.stream().mapToLong(this::position).min().orElse(0);
    }

    /** Waits until the model has taken in that version of the stream; false when it did not in time. */
    boolean await(ReadModel<?> model, StreamName stream, long version, Duration atMost);

    /**
     * Waits until all of these models show these streams as the log has them when this is asked, and whatever else had
     * its leaf by then; false when they did not in time.
     */
    boolean await(Collection<ReadModel<?>> models, Collection<StreamName> streams, Duration atMost);

    /** A page: its rows, and the cursor of the next one or null. */
    record Page<R>(List<R> rows, @Nullable String next) {}
}
