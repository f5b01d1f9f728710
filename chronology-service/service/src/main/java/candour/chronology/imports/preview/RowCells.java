package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Cell.Nature;
import candour.chronology.imports.preview.Table.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The cells of a row by what they hold; the cells of several columns that hold the same thing are read as one, from left to right. */
final class RowCells {
    private RowCells() {}

    static Map<Column, Cell> of(Line line, SortedMap<Integer, Column> columns) {
        Map<Column, List<Cell>> all = new EnumMap<>(Column.class);
        columns.forEach((index, column) ->
                all.computeIfAbsent(column, _ -> new ArrayList<>()).add(line.cell(index)));
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        all.forEach((column, some) -> cells.put(column, joined(column, some)));
        return cells;
    }

    private static Cell joined(Column column, List<Cell> cells) {
        List<Cell> telling = cells.stream()
                .filter(cell -> !cell.isBlank() || cell.nature() == Nature.BROKEN)
                .toList();
        if (telling.isEmpty()) return cells.getFirst();
        if (telling.size() == 1) return telling.getFirst();
        Nature nature =
                telling.stream().map(Cell::nature).max(Nature::compareTo).orElse(Nature.PLAIN);
        return new Cell(telling.stream().map(Cell::text).collect(Collectors.joining(parted(column))), null, nature);
    }

    private static String parted(Column column) {
        return switch (column) {
            case DATE, TIME, END_DATE, END_TIME, SEQUENCE -> " ";
            case SOURCE, EVENT, ACTION, PROFESSIONAL, PERSON, CHILD_SEEN, COMMENT -> "\n";
        };
    }
}
