package candour.chronology.upload;

import candour.chronology.imports.preview.ChosenColumns;
import candour.chronology.imports.preview.Column;
import candour.chronology.imports.preview.ColumnAt;
import candour.platform.access.Code;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person said of one table of a file.
 *
 * @param shape of the headings it has
 */
public record ChosenTable(ChosenColumns chosen, Code shape) {
    private static final Set<Column> ONCE =
            EnumSet.of(Column.DATE, Column.TIME, Column.END_DATE, Column.END_TIME, Column.SEQUENCE);

    /** Without a day and what happened there is no entry. */
    boolean hasDateAndEvent() {
        List<Column> held = chosen.columns().at().stream().map(ColumnAt::column).toList();
        return held.contains(Column.DATE) && held.contains(Column.EVENT);
    }

    /** A column holds one thing, and a day or a time stands in one column only. */
    boolean isUnambiguous() {
        Set<Integer> positions = new HashSet<>();
        Set<Column> dates = EnumSet.noneOf(Column.class);
        return chosen.columns().at().stream()
                .allMatch(one ->
                        positions.add(one.position()) && (!ONCE.contains(one.column()) || dates.add(one.column())));
    }
}
