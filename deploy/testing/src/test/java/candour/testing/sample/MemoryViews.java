package candour.testing.sample;

import candour.platform.log.Log;
import candour.platform.log.StreamName;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.RowsInMemory;
import candour.platform.view.Views;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Read models folded anew for every question: only for trying the REST edge by itself. */
record MemoryViews(Log log) implements Views {

    private <R extends Row> RowsInMemory<R> rows(ReadModel<R> model, @Nullable Long asOf) {
        var rows = new RowsInMemory<R>();
        log.page(0, asOf == null ? Integer.MAX_VALUE : asOf.intValue()).forEach(event -> model.on(event, rows));
        return rows;
    }

    @Override
    public <R extends Row> Optional<R> find(ReadModel<R> model, String key, @Nullable Long asOf) {
        return rows(model, asOf).find(key);
    }

    @Override
    public <R extends Row> Page<R> list(
            ReadModel<R> model, String scope, @Nullable String after, int limit, @Nullable Long asOf) {
        var rest = all(model, scope, asOf).stream()
                .filter(row -> after == null || row.key().compareTo(after) > 0)
                .toList();
        return rest.size() <= limit
                ? new Page<>(rest, null)
                : new Page<>(rest.subList(0, limit), rest.get(limit - 1).key());
    }

    @Override
    public <R extends Row> List<R> all(ReadModel<R> model, String scope, @Nullable Long asOf) {
        return rows(model, asOf).inScope(scope);
    }

    @Override
    public long position(ReadModel<?> model) {
        return log.size();
    }

    @Override
    public boolean await(ReadModel<?> model, StreamName stream, long version, Duration atMost) {
        return log.leafOf(stream, version).isPresent();
    }
}
