package candour.platform.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Several read models, all as they stood at one leaf, so that what is put together from them fits together.
 *
 * @param leaf how many leaves it counts
 */
public record Snapshot(Views views, long leaf) {

    /** One row. */
    public <R extends Row> Optional<R> find(ReadModel<R> model, String key) {
        return views.find(model, key, leaf);
    }

    /** The rows with these keys, in one question. */
    public <R extends Row> List<R> named(ReadModel<R> model, Collection<String> keys) {
        return views.all(model, Selection.keys(keys), leaf);
    }

    /** All rows of these scopes, by order and key, in one question; for what is known to be few. */
    public <R extends Row> List<R> all(ReadModel<R> model, String... scopes) {
        return views.all(model, Selection.scopes(List.of(scopes)), leaf);
    }
}
