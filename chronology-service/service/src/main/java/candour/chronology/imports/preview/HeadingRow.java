package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Table.Line;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The row that says what the columns hold. It needs a date and what happened; where a heading stands twice, the first counts. A heading over
 * a column that was split holds for both halves.
 */
record HeadingRow(int index, SortedMap<Integer, Column> columns, List<String> words) {
    static final int LOOK_THROUGH = 30;

    static Optional<HeadingRow> of(Table table) {
        HeadingRow best = null;
        for (int i = 0; i < Math.min(LOOK_THROUGH, table.lines().size()); i++) {
            HeadingRow row = of(i, table.lines().get(i));
            if (row.isChronology()
                    && (best == null || row.columns().size() > best.columns().size())) best = row;
        }
        return Optional.ofNullable(best);
    }

    static HeadingRow of(int index, Line line) {
        SortedMap<Integer, Column> columns = new TreeMap<>();
        for (int i = 0; i < line.cells().size(); i++) {
            int place = i;
            Column before = columns.get(i - 1);
            if (before != null && line.cell(i).equals(Cell.BLANK.spanned())) columns.put(i, before);
            else
                Headings.meaning(line.cell(i).text())
                        .filter(column -> !columns.containsValue(column))
                        .ifPresent(column -> columns.put(place, column));
        }
        return new HeadingRow(index, columns, words(line));
    }

    /** Whether a row further down begins another table of other columns. */
    static boolean begins(Line line) {
        boolean words = line.cells().stream()
                .allMatch(cell -> cell.number() == null
                        && cell.text().length() <= 80
                        && !cell.text().matches("(?s)\\s*\\??\\d.*"));
        return words && line.width() > 1 && of(0, line).isChronology();
    }

    HeadingRow as(Columns chosen) {
        return new HeadingRow(index, chosen.byIndex(), words);
    }

    /** Word repeats headings on every page when people ask it to, and people paste them in when it does not. */
    boolean repeatedBy(Line line) {
        return line.width() <= words.size() && words(line).equals(words);
    }

    private boolean isChronology() {
        return columns.containsValue(Column.DATE) && columns.containsValue(Column.EVENT);
    }

    /** The words of a row as headings are compared: blank ones at its end do not count. */
    static List<String> words(Line line) {
        return line.cells().subList(0, line.width()).stream()
                .map(cell -> Headings.plain(cell.text()))
                .toList();
    }
}
