package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Table.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/** What stands in a cell that spans several rows counts for each of them, and is said to. */
final class Spans {
    /** Spans that overlap again and again are made to keep a reader busy, not to be read. */
    private static final int MOST_CELLS = 2_000_000;

    private final List<Line> filled;
    private int cells;

    private Spans(List<Line> lines) {
        this.filled = new ArrayList<>(lines);
    }

    static List<Line> filled(List<Line> lines, List<CellRangeAddress> spans) throws UnreadableFile {
        if (spans.isEmpty()) return lines;
        Map<Integer, Integer> byNumber = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) byNumber.put(lines.get(i).number(), i);
        Spans filling = new Spans(lines);
        for (CellRangeAddress span : spans) {
            Integer first = byNumber.get(span.getFirstRow() + 1);
            if (first != null && span.getFirstColumn() < FileTables.MOST_COLUMNS) filling.fill(first, span);
        }
        return filling.filled;
    }

    private void fill(int first, CellRangeAddress span) throws UnreadableFile {
        int column = span.getFirstColumn();
        int last = Math.min(span.getLastColumn(), FileTables.MOST_COLUMNS - 1);
        Cell cell = filled.get(first).cell(column).spanned();
        for (int i = first; i < filled.size() && filled.get(i).number() <= span.getLastRow() + 1; i++) {
            cells += last - column + 1;
            if (cells > MOST_CELLS) throw new UnreadableFile(Unreadable.BOMB);
            filled.set(i, with(filled.get(i), i == first ? filled.get(i).cell(column) : cell, column, last));
        }
    }

    private static Line with(Line line, Cell cell, int column, int last) {
        List<Cell> cells = new ArrayList<>(line.cells());
        while (cells.size() <= last) cells.add(Cell.BLANK);
        cells.set(column, cell);
        for (int i = column + 1; i <= last; i++) cells.set(i, Cell.BLANK.spanned());
        return new Line(line.number(), cells);
    }
}
