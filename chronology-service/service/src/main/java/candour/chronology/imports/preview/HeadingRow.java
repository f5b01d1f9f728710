package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Table.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The row that says what the columns hold. It needs a date and what happened; where a heading stands twice, the first counts. */
record HeadingRow(int index, Map<Integer, Column> columns, List<String> words) {
    private static final int LOOK_THROUGH = 30;

    static Optional<HeadingRow> of(Table table) {
        HeadingRow best = null;
        for (int i = 0; i < Math.min(LOOK_THROUGH, table.lines().size()); i++) {
            HeadingRow row = of(i, table.lines().get(i));
            boolean chronology =
                    row.columns().containsValue(Column.DATE) && row.columns().containsValue(Column.EVENT);
            if (chronology
                    && (best == null || row.columns().size() > best.columns().size())) best = row;
        }
        return Optional.ofNullable(best);
    }

    private static HeadingRow of(int index, Line line) {
        Map<Integer, Column> columns = new HashMap<>();
        for (int i = 0; i < line.cells().size(); i++) {
            int place = i;
            Headings.meaning(line.cell(i).text())
                    .filter(column -> !columns.containsValue(column))
                    .ifPresent(column -> columns.put(place, column));
        }
        return new HeadingRow(index, columns, words(line));
    }

    /** Word repeats headings on every page when people ask it to, and people paste them in when it does not. */
    boolean repeatedBy(Line line) {
        return words(line).equals(words);
    }

    private static List<String> words(Line line) {
        return line.cells().stream().map(cell -> Headings.plain(cell.text())).toList();
    }
}
