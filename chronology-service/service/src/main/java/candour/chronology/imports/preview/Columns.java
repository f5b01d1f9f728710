package candour.chronology.imports.preview;

import candour.chronology.time.DateOrder;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table hold. A column that is not named is left out; several may hold one thing, and are then read together.
 *
 * @param order of day and month where dates are figures only; null when the file is to prove it
 */
public record Columns(List<ColumnAt> at, @Nullable DateOrder order) {
    public Columns {
        at = List.copyOf(at);
    }

    /** By position, from 0. */
    SortedMap<Integer, Column> byIndex() {
        SortedMap<Integer, Column> columns = new TreeMap<>();
        at.forEach(one -> columns.put(one.position() - 1, one.column()));
        return columns;
    }
}
