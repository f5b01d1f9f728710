package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Table.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The tables of an OpenDocument text or sheet, streamed. What stands once and says "ten thousand times" takes the room of once. */
final class OpenTables extends DefaultHandler {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    /** Rows made by repetition, in the whole file: nobody writes the same entry more often. */
    private static final int MOST_REPEATED = 10_000;

    private final Set<Notice> notices;
    private final List<Table> tables = new ArrayList<>();
    private final OpenText text = new OpenText();
    private final Map<Integer, Span> spans = new HashMap<>();
    private List<Line> lines = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private String name = "";
    private OpenCell cell = OpenCell.NOTHING;
    private int depth;
    private int row;
    private int times;
    private long all;
    private long repeated;

    /** A cell that goes on below, up to a row that is not its own any more. */
    private record Span(Cell cell, int until) {}

    private OpenTables(Set<Notice> notices) {
        this.notices = notices;
    }

    /** @param notices to which is added what its owner should know of it */
    static List<Table> of(byte[] file, Set<Notice> notices) throws IOException, UnreadableFile {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry part = zip.getNextEntry();
            while (part != null && !part.getName().equals("content.xml")) part = zip.getNextEntry();
            if (part == null) throw new UnreadableFile(Unreadable.DAMAGED);
            OpenTables reader = new OpenTables(notices);
            Office.stream(zip, reader);
            if (reader.all > FileTables.MOST_ROWS || reader.repeated > MOST_REPEATED)
                throw new UnreadableFile(Unreadable.TOO_MANY_ROWS);
            return reader.tables;
        }
    }

    @Override
    public void startElement(String uri, String element, String prefixed, Attributes attributes) {
        text.starts(element, attributes);
        if (OpenLinks.pointElsewhere(element, attributes)) notices.add(Notice.POINTS_ELSEWHERE);
        if (!uri.equals(TABLE)) return;
        if (element.equals("table") && ++depth == 1) {
            String given = attributes.getValue(TABLE, "name");
            name = given == null ? "table " + (tables.size() + 1) : given;
            lines = new ArrayList<>();
            spans.clear();
            row = 1;
        } else if (depth == 1)
            switch (element) {
                case "table-row" -> {
                    cells = new ArrayList<>();
                    times = Numbers.between(attributes.getValue(TABLE, "number-rows-repeated"), 1, 10_000_000);
                }
                case "table-cell", "covered-table-cell" -> {
                    text.clear();
                    cell = OpenCell.of(attributes);
                }
                default -> {}
            }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (depth > 0) text.letters(letters, start, length);
    }

    @Override
    public void endElement(String uri, String element, String prefixed) {
        text.ends(element);
        if (!uri.equals(TABLE)) return;
        if (element.equals("table")) {
            if (--depth == 0 && !FileTables.isTooMuch(tables.size(), all)) tables.add(new Table(name, lines));
        } else if (depth == 1)
            switch (element) {
                case "table-row" -> endRow();
                case "table-cell" -> add(cell.with(text.words()));
                case "covered-table-cell" -> add(Cell.BLANK.spanned());
                default -> {}
            }
        else if (element.equals("table-cell")) text.part();
    }

    private void add(Cell found) {
        int column = cells.size();
        if (cell.rows() > 1) spans.put(column, new Span(found, row + cell.rows()));
        for (int i = 0; i < cell.columns() && cells.size() < FileTables.MOST_COLUMNS; i++) {
            Span above = spans.get(cells.size());
            boolean covered = found.nature() == Cell.Nature.SPANNED && above != null && row < above.until();
            cells.add(covered ? above.cell().spanned() : found);
        }
    }

    private void endRow() {
        while (!cells.isEmpty() && cells.getLast().equals(Cell.BLANK)) cells.removeLast();
        Line line = new Line(row, List.copyOf(cells));
        if (!line.isBlank() || cells.stream().anyMatch(some -> some.nature() == Cell.Nature.BROKEN)) {
            all += times;
            repeated += times - 1;
            if (all <= FileTables.MOST_ROWS && repeated <= MOST_REPEATED)
                for (int i = 0; i < times; i++) lines.add(new Line(row + i, line.cells()));
        }
        row = (int) Math.min((long) row + times, Integer.MAX_VALUE / 2);
    }
}
