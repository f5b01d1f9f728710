package candour.platform.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows a projection has used last, or that it knows to be absent: what it need not read again. */
final class KnownRows<R> {

    private static final int KEPT = 5_000;

    private final Map<String, Optional<R>> rows = new LinkedHashMap<>(1_024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<R>> eldest) {
            return size() > KEPT;
        }
    };

    /** Null when it is not known; empty when it is known that there is none. */
    @Nullable
    Optional<R> get(String key) {
        return rows.get(key);
    }

    void put(String key, Optional<R> row) {
        rows.put(key, row);
    }

    void clear() {
        rows.clear();
    }
}
