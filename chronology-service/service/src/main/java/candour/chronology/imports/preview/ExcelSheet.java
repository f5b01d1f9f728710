package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Cell.Nature;
import candour.chronology.imports.preview.Table.Line;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** One sheet, cell by cell. Formulas are never calculated: the value saved with them is read, and said to be one. */
final class ExcelSheet extends DefaultHandler {
    /** Another workbook, by its number in the list of them: [1]Sheet1!A1. */
    private static final Pattern OTHER_FILE = Pattern.compile("\\[\\d+]|://|(?i:WEBSERVICE|DDE)\\(");

    private final CellValues values;
    private final List<Line> lines = new ArrayList<>();
    private final List<CellRangeAddress> spans = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column;
    private @Nullable String type;
    private @Nullable String style;
    private boolean formula;
    private final StringBuilder words = new StringBuilder();
    private boolean inFormula;
    private boolean inValue;
    private boolean inPhonetic;

    private ExcelSheet(CellValues values) {
        this.values = values;
    }

    static List<Line> read(InputStream xml, CellValues values) throws IOException, UnreadableFile {
        ExcelSheet sheet = new ExcelSheet(values);
        Office.stream(xml, sheet);
        return Spans.filled(sheet.lines, sheet.spans);
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                cells = new ArrayList<>();
                column = -1;
            }
            case "c" -> {
                String place = attributes.getValue("r");
                column = place == null ? column + 1 : new CellReference(place).getCol();
                type = attributes.getValue("t");
                style = attributes.getValue("s");
                formula = false;
                words.setLength(0);
                text.setLength(0);
            }
            case "f" -> {
                formula = true;
                inFormula = true;
                words.setLength(0);
            }
            case "v", "t" -> inValue = !inPhonetic;
            case "rPh" -> inPhonetic = true;
            case "mergeCell" -> {
                if (spans.size() < 10_000) spans.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (inFormula && words.length() < 8_192) words.append(letters, start, length);
        if (inValue && text.length() < FileTables.MOST_LETTERS) text.append(letters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String prefixed) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "f" -> inFormula = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> endCell();
            case "row" -> {
                if (lines.size() <= FileTables.MOST_ROWS
                        && cells.stream().anyMatch(cell -> !cell.isBlank() || cell.nature() != Nature.PLAIN))
                    lines.add(new Line(row, cells));
            }
            default -> {}
        }
    }

    private void endCell() {
        if (column >= FileTables.MOST_COLUMNS || column < cells.size()) return;
        while (cells.size() < column) cells.add(Cell.BLANK);
        cells.add(values.cell(type, style, text.toString(), nature()));
    }

    /** A shared formula stands once: the cells that follow it say only that they do. */
    private Nature nature() {
        if (!formula) return Nature.PLAIN;
        return OTHER_FILE.matcher(words).find() ? Nature.OTHER_FILE : Nature.FORMULA;
    }
}
