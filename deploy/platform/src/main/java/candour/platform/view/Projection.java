package candour.platform.view;

import candour.platform.log.LoggedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One generation of a read model while it takes in a batch of events. Rows are kept in memory until the batch is
 * written; what an event that fails had changed is forgotten with it. Belongs to one thread at a time.
 */
final class Projection<R extends Row> {

    private final ReadModel<R> model;
    private final RowTable<R> table;
    private final KnownRows<R> known = new KnownRows<>();
    private final Map<String, Changed<R>> changed = new LinkedHashMap<>();
    private final List<RowTable.Version<R>> past = new ArrayList<>();
    private final SeenKeys seen = new SeenKeys();
    private long position = -1;

    /**
     * A key that the batch has changed.
     *
     * @param row what stands now, if anything does
     * @param since the leaf it stands from
     * @param first the leaf at which the batch changed it first: what stood before ends there
     * @param fresh whether nothing can have stood before
     */
    private record Changed<R>(Optional<R> row, long since, long first, boolean fresh) {}

    Projection(ReadModel<R> model, long generation) {
        this.model = model;
        this.table = new RowTable<>(generation, model.row());
    }

    /**
     * Begins a batch; what is remembered is dropped when another instance has written meanwhile.
     *
     * @throws IllegalStateException when the database has forgotten batches in a crash: the processor's token went back
     *     with them, so it begins again there
     */
    void begin(Connection connection, long at) {
        if (position > at) {
            throw new IllegalStateException("The database has gone back from leaf " + position + " to " + at);
        }
        if (position != at) {
            known.clear();
            seen.clear();
            if (at > 0) {
                table.keys(connection, seen::add);
            }
        }
        changed.clear();
        past.clear();
        position = at;
    }

    long position() {
        return position;
    }

    /** Takes in one event; when the model fails on it, nothing of it remains. */
    void take(LoggedEvent event, Connection connection) {
        var rows = new EventRows(connection);
        try {
            model.on(event, rows);
        } finally {
            position = event.leafIndex() + 1;
        }
        rows.changes.forEach((key, row) -> change(key, row, event.leafIndex()));
    }

    /** The event is passed over: its dead letter waits for a rebuild. */
    void passOver(LoggedEvent event) {
        position = event.leafIndex() + 1;
    }

    private void change(String key, Optional<R> row, long leaf) {
        var before = changed.get(key);
        if (before == null) {
            changed.put(key, new Changed<>(row, leaf, leaf, !seen.mayContain(key)));
            seen.add(key);
        } else {
            if (before.row().isPresent()) {
                past.add(new RowTable.Version<>(before.row().get(), before.since(), leaf));
            }
            changed.put(key, new Changed<>(row, leaf, before.first(), before.fresh()));
        }
        known.put(key, row);
    }

    /** Writes the batch. */
    void write(Connection connection) throws SQLException {
        var ending = new LinkedHashMap<String, Long>();
        var versions = new ArrayList<>(past);
        changed.forEach((key, change) -> {
            if (!change.fresh()) {
                ending.put(key, change.first());
            }
            change.row().ifPresent(row -> versions.add(new RowTable.Version<>(row, change.since(), null)));
        });
        table.end(connection, ending);
        table.add(connection, versions);
    }

    /** The batch was taken back: nothing in memory can be relied on. */
    void forget() {
        position = -1;
        known.clear();
    }

    private final class EventRows implements Rows<R> {

        private final Connection connection;
        private final Map<String, Optional<R>> changes = new LinkedHashMap<>();

        private EventRows(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Optional<R> find(String key) {
            var here = changes.get(key);
            if (here == null) {
                here = known.get(key);
            }
            if (here == null) {
                here = seen.mayContain(key) ? table.current(connection, key) : Optional.<R>empty();
                known.put(key, here);
            }
            return here;
        }

        @Override
        public List<R> inScope(String scope) {
            var found = new LinkedHashMap<String, @Nullable R>();
            table.inScope(connection, scope).forEach(row -> found.put(row.key(), row));
            changed.forEach((key, change) -> overlay(found, key, change.row(), scope));
            changes.forEach((key, row) -> overlay(found, key, row, scope));
            return found.values().stream()
                    .sorted(Comparator.<R, String>comparing(Row::order).thenComparing(Row::key))
                    .toList();
        }

        private void overlay(Map<String, @Nullable R> found, String key, Optional<R> row, String scope) {
            found.remove(key);
            row.filter(present -> present.scope().equals(scope)).ifPresent(present -> found.put(key, present));
        }

        @Override
        public void put(R row) {
            changes.put(row.key(), Optional.of(row));
        }

        @Override
        public void remove(String key) {
            changes.put(key, Optional.empty());
        }
    }
}
