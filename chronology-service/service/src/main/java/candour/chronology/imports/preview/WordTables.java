package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Table.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The tables of a Word document. A table inside a cell is part of that cell's text; struck-out tracked text is left out. */
final class WordTables extends DefaultHandler {
    private static final Set<String> NOT_SHOWN = Set.of("del", "moveFrom", "Fallback", "instrText", "delText");

    private final List<Table> tables = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int hidden;
    private long rows;
    private int spans = 1;
    private boolean fromAbove;
    private boolean inText;
    private boolean rowStruckOut;
    private boolean inRowProperties;

    static List<Table> of(byte[] file) throws IOException, UnreadableFile {
        try (OPCPackage document = Office.open(file)) {
            WordTables reader = new WordTables();
            Office.stream(
                    document.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)
                            .getFirst()
                            .getInputStream(),
                    reader);
            if (reader.rows > FileTables.MOST_ROWS) throw new UnreadableFile(Unreadable.TOO_MANY_ROWS);
            return reader.tables;
        }
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes) {
        if (NOT_SHOWN.contains(name)) hidden++;
        switch (name) {
            case "tbl" -> depth++;
            case "tc" -> {
                if (depth == 1) {
                    text.setLength(0);
                    spans = 1;
                    fromAbove = false;
                }
            }
            case "gridSpan" -> spans = depth == 1 ? number(value(attributes)) : spans;
            case "gridBefore" -> {
                for (int i = number(value(attributes));
                        depth == 1 && i > 0 && cells.size() < FileTables.MOST_COLUMNS;
                        i--) cells.add(Cell.BLANK);
            }
            case "vMerge" -> fromAbove |= depth == 1 && !"restart".equals(value(attributes));
            case "del" -> rowStruckOut |= depth == 1 && inRowProperties;
            case "trPr" -> inRowProperties = true;
            case "t" -> inText = hidden == 0;
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (inText && depth > 0 && text.length() < FileTables.MOST_LETTERS) text.append(letters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String prefixed) {
        if (NOT_SHOWN.contains(name)) hidden--;
        switch (name) {
            case "t" -> inText = false;
            case "p" -> text.append('\n');
            case "trPr" -> inRowProperties = false;
            case "tc" -> {
                if (depth == 1) endCell();
                else text.append(' ');
            }
            case "tr" -> {
                if (depth == 1) endRow();
            }
            case "tbl" -> {
                if (--depth == 0) {
                    if (!FileTables.isTooMuch(tables.size(), rows))
                        tables.add(new Table("table " + (tables.size() + 1), lines));
                    lines = new ArrayList<>();
                }
            }
            default -> {}
        }
    }

    private void endCell() {
        Cell cell = Cell.plain(text.toString().strip());
        if (fromAbove && !lines.isEmpty())
            cell = lines.getLast().cell(cells.size()).spanned();
        if (cells.size() < FileTables.MOST_COLUMNS) cells.add(cell);
        for (int i = 1; i < spans && cells.size() < FileTables.MOST_COLUMNS; i++) cells.add(Cell.BLANK.spanned());
    }

    private void endRow() {
        if (!rowStruckOut && !FileTables.isTooMuch(tables.size(), ++rows))
            lines.add(new Line(lines.size() + 1, List.copyOf(cells)));
        cells = new ArrayList<>();
        rowStruckOut = false;
    }

    private static String value(Attributes attributes) {
        String value = attributes.getValue("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "val");
        return value == null ? "" : value;
    }

    private static int number(String figures) {
        return figures.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(figures)) : 1;
    }
}
