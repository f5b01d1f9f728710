package candour.testing;

import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.platform.service.ServiceLog;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.RowsInMemory;
import candour.platform.view.Selection;
import candour.platform.view.Views;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service's read models, folded in memory from the events of a spec: what a watch would see after them. */
public final class ViewsInMemory implements Views {

    private final Map<ReadModel<?>, RowsInMemory<?>> models = new HashMap<>();
    private final long leaves;

    private ViewsInMemory(long leaves) {
        this.leaves = leaves;
    }

    /** All read models of that service after these events, which were recorded by somebody at the epoch. */
    public static ViewsInMemory after(ServiceLog log, Object... events) {
        var views = new ViewsInMemory(events.length);
        for (var model : log.readModels()) {
            views.fold(model, events);
        }
        return views;
    }

    /** One read model that holds these rows and has taken in nothing else. */
    @SafeVarargs
    public static <R extends Row> ViewsInMemory holding(ReadModel<R> model, R... rows) {
        var held = new RowsInMemory<R>();
        for (var row : rows) {
            held.put(row);
        }
        var views = new ViewsInMemory(0);
        views.models.put(model, held);
        return views;
    }

    private <R extends Row> void fold(ReadModel<R> model, Object... events) {
        var rows = new RowsInMemory<R>();
        long leaf = 0;
        for (var event : events) {
            model.on(logged(leaf++, event), rows);
        }
        models.put(model, rows);
    }

    private static LoggedEvent logged(long leaf, Object event) {
        var id = new UUID(9, leaf);
        var by = new Provenance("somebody", null, null, id, id, id, null);
        return new LoggedEvent(leaf, id, new StreamName("spec", "1"), leaf, "spec", 1, Instant.EPOCH, by, event);
    }

    @SuppressWarnings("unchecked")
    private <R extends Row> RowsInMemory<R> of(ReadModel<R> model) {
        return (RowsInMemory<R>) Optional.ofNullable(models.get(model))
                .orElseThrow(() -> new IllegalArgumentException("The log has no read model " + model.name()));
    }

    @Override
    public <R extends Row> Optional<R> find(ReadModel<R> model, String key, @Nullable Long asOfLeaf) {
        return of(model).find(key);
    }

    @Override
    public <R extends Row> Page<R> list(
            ReadModel<R> model, Selection selection, @Nullable String after, int limit, @Nullable Long asOfLeaf) {
        return new Page<>(all(model, selection, asOfLeaf), null);
    }

    @Override
    public <R extends Row> List<R> all(ReadModel<R> model, Selection selection, @Nullable Long asOfLeaf) {
        return selection.scopes().stream()
                .flatMap(scope -> of(model).inScope(scope).stream())
                .toList();
    }

    @Override
    public long position(ReadModel<?> model) {
        return leaves;
    }

    @Override
    public boolean await(ReadModel<?> model, StreamName stream, long version, Duration atMost) {
        return true;
    }

    @Override
    public boolean await(Collection<ReadModel<?>> models, Collection<StreamName> streams, Duration atMost) {
        return true;
    }
}
