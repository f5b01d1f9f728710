package candour.platform.view;

import candour.platform.log.StreamName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads read models, as they stand now or as they stood at a leaf. */
public interface Views {

    /** One row, now (asOfLeaf null) or counting only the first {@code asOfLeaf} leaves. */
    <R extends Row> Optional<R> find(ReadModel<R> model, String key, @Nullable Long asOfLeaf);

    /** A page of a scope's rows by order and key, after a cursor (null for the first). At most 500. */
    <R extends Row> Page<R> list(
            ReadModel<R> model, String scope, @Nullable String after, int limit, @Nullable Long asOfLeaf);

    /** All rows of a scope, by order and key; for what is known to be few. */
    <R extends Row> List<R> all(ReadModel<R> model, String scope, @Nullable Long asOfLeaf);

    /** How many leaves this model has taken in. */
    long position(ReadModel<?> model);

    /** Waits until the model has taken in that version of the stream; false when it did not in time. */
    boolean await(ReadModel<?> model, StreamName stream, long version, Duration atMost);

    /** A page: its rows, and the cursor of the next one or null. */
    record Page<R>(List<R> rows, @Nullable String next) {}
}
