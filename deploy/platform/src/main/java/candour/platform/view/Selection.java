package candour.platform.view;

import java.util.Collection;
import java.util.List;

/** Which rows of a read model are asked for together: all of these scopes, and those with these keys; none twice. */
public record Selection(List<String> scopes, List<String> keys) {

    public Selection {
        scopes = scopes.stream().distinct().sorted().toList();
        keys = keys.stream().distinct().sorted().toList();
    }

    /** All rows of these scopes. */
    public static Selection scopes(Collection<String> scopes) {
        return new Selection(List.copyOf(scopes), List.of());
    }

    /** All rows of one scope. */
    public static Selection scope(String scope) {
        return new Selection(List.of(scope), List.of());
    }

    /** The rows with these keys, wherever they are listed. */
    public static Selection keys(Collection<String> keys) {
        return new Selection(List.of(), List.copyOf(keys));
    }

    /** Whether no row can be among them. */
    public boolean isEmpty() {
        return scopes.isEmpty() && keys.isEmpty();
    }
}
