package candour.platform.view;

import candour.platform.log.LoggedEvent;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One generation of a read model while it takes in a batch of events. Rows are kept in memory until the batch is
 * written; what an event that fails had changed is forgotten with it.
 */
final class Projection<R extends Row> {

    private final ReadModel<R> model;
    private final RowTable<R> table;
    private final Cache<String, Optional<R>> known =
            Caffeine.newBuilder().maximumSize(20_000).build();
    private final Map<String, Optional<R>> changed = new LinkedHashMap<>();
    private final Map<String, Long> changedAt = new LinkedHashMap<>();
    private final List<RowTable.Version<R>> past = new ArrayList<>();
    private final SeenKeys seen = new SeenKeys();
    private final Set<String> fresh = new HashSet<>();
    private long position = -1;

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
            known.invalidateAll();
            seen.clear();
            if (at > 0) {
                table.keys(connection, seen::add);
            }
        }
        changed.clear();
        changedAt.clear();
        past.clear();
        fresh.clear();
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
        var since = changedAt.get(key);
        var before = changed.get(key);
        if (since != null && before != null && before.isPresent() && since < leaf) {
            past.add(new RowTable.Version<>(before.get(), since, leaf));
        }
        changed.put(key, row);
        changedAt.put(key, leaf);
        known.put(key, row);
        if (since == null && !seen.mayContain(key)) {
            fresh.add(key);
        }
        seen.add(key);
    }

    /** Writes the batch. */
    void write(Connection connection) throws SQLException {
        var firstChange = new LinkedHashMap<String, Long>(changedAt);
        past.forEach(version -> firstChange.merge(version.row().key(), version.from(), Math::min));
        firstChange.keySet().removeAll(fresh);
        table.end(connection, firstChange);
        var versions = new ArrayList<>(past);
        changed.forEach((key, row) -> row.ifPresent(
                present -> versions.add(new RowTable.Version<>(present, changedAt.getOrDefault(key, 0L), null))));
        table.add(connection, versions);
    }

    /** The batch was taken back: nothing in memory can be relied on. */
    void forget() {
        position = -1;
        known.invalidateAll();
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
            if (here != null) {
                return here;
            }
            return known.get(
                    key, missing -> seen.mayContain(missing) ? table.current(connection, missing) : Optional.empty());
        }

        @Override
        public List<R> inScope(String scope) {
            var found = new LinkedHashMap<String, @Nullable R>();
            table.inScope(connection, scope).forEach(row -> found.put(row.key(), row));
            overlay(found, changed, scope);
            overlay(found, changes, scope);
            return found.values().stream()
                    .sorted(Comparator.<R, String>comparing(Row::order).thenComparing(Row::key))
                    .toList();
        }

        private void overlay(Map<String, @Nullable R> found, Map<String, Optional<R>> over, String scope) {
            over.forEach((key, row) -> {
                found.remove(key);
                row.filter(present -> present.scope().equals(scope)).ifPresent(present -> found.put(key, present));
            });
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
