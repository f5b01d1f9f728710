package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Table.Line;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of an Excel workbook, streamed: a large sheet never stands in memory as a whole tree. */
final class ExcelTables {
    private ExcelTables() {}

    static List<Table> of(byte[] file) throws IOException, UnreadableFile {
        try (OPCPackage workbook = Office.open(file)) {
            XSSFReader parts = new XSSFReader(workbook);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook, false);
            CellValues values = new CellValues(strings, parts.getStylesTable(), startsIn1904(parts.getWorkbookData()));
            List<Table> tables = new ArrayList<>();
            long rows = 0;
            var sheets = parts.getSheetsData();
            while (sheets.hasNext()) {
                InputStream sheet = sheets.next();
                String name = sheets instanceof XSSFReader.SheetIterator named ? named.getSheetName() : "sheet";
                List<Line> lines = ExcelSheet.read(sheet, values);
                rows += lines.size();
                if (FileTables.isTooMuch(tables.size(), rows)) throw new UnreadableFile(Unreadable.TOO_MANY_ROWS);
                tables.add(new Table(name, lines));
            }
            return tables;
        } catch (OpenXML4JException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Workbooks begun on an old Mac count their days from 1904. */
    private static boolean startsIn1904(InputStream workbook) throws IOException {
        boolean[] found = new boolean[1];
        Office.stream(workbook, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String prefixed, Attributes attributes) {
                String value = attributes.getValue("date1904");
                found[0] |= name.equals("workbookPr") && value != null && (value.equals("1") || value.equals("true"));
            }
        });
        return found[0];
    }
}
