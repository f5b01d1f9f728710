package candour.platform.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A read model's rows held in memory: how an auditor rebuilds one from an export, and how a spec looks at one. */
public final class RowsInMemory<R extends Row> implements Rows<R> {

    private final TreeMap<String, R> rows = new TreeMap<>();
    private final Map<String, TreeMap<String, R>> scopes = new HashMap<>();

    @Override
    public Optional<R> find(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    @Override
    public List<R> inScope(String scope) {
        var found = new ArrayList<>(scopes.getOrDefault(scope, new TreeMap<>()).values());
        found.sort(Comparator.<R, String>comparing(Row::order).thenComparing(Row::key));
        return List.copyOf(found);
    }

    @Override
    public void put(R row) {
        remove(row.key());
        rows.put(row.key(), row);
        scopes.computeIfAbsent(row.scope(), _ -> new TreeMap<>()).put(row.key(), row);
    }

    @Override
    public void remove(String key) {
        var row = rows.remove(key);
        if (row != null) {
            scopes.getOrDefault(row.scope(), new TreeMap<>()).remove(key);
        }
    }

    /** All rows by key. */
    public List<R> all() {
        return List.copyOf(rows.values());
    }
}
