package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Table.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/** What stands in a cell that spans several rows counts for each of them, and is said to. */
final class Spans {
    private Spans() {}

    static List<Line> filled(List<Line> lines, List<CellRangeAddress> spans) {
        if (spans.isEmpty()) return lines;
        Map<Integer, Integer> byNumber = new HashMap<>();
        List<Line> filled = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) byNumber.put(lines.get(i).number(), i);
        for (CellRangeAddress span : spans) {
            Integer first = byNumber.get(span.getFirstRow() + 1);
            int column = span.getFirstColumn();
            if (first == null || column >= FileTables.MOST_COLUMNS) continue;
            Cell cell = filled.get(first).cell(column);
            for (int i = first + 1; i < filled.size() && filled.get(i).number() <= span.getLastRow() + 1; i++)
                filled.set(i, with(filled.get(i), column, cell.spanned()));
        }
        return filled;
    }

    private static Line with(Line line, int column, Cell cell) {
        List<Cell> cells = new ArrayList<>(line.cells());
        while (cells.size() <= column) cells.add(Cell.BLANK);
        cells.set(column, cell);
        return new Line(line.number(), cells);
    }
}
