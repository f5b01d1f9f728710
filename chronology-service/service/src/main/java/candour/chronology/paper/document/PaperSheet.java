package candour.chronology.paper.document;

import candour.chronology.paper.PaperColumn;
import candour.chronology.paper.PaperLine;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * A spreadsheet, written as it is read. Every cell is text and says so, so that no word is ever taken for a formula. What the library puts
 * aside in files while it writes is encrypted with a key that is never stored.
 */
public final class PaperSheet {
    /** What a cell of Excel holds at most. */
    private static final int LONGEST = 32_767;

    private static final String CUT = " […]";

    private final SXSSFWorkbookWithCustomZipEntrySource workbook = new SXSSFWorkbookWithCustomZipEntrySource();

    private PaperSheet() {}

    /** The caller closes the stream. */
    public static void write(String title, Instant madeAt, Iterator<PaperLine> lines, OutputStream to)
            throws IOException {
        var writer = new PaperSheet();
        try (writer.workbook) {
            writer.properties(title, madeAt);
            // Files of this size need no 64-bit lengths, and old readers stumble over them.
            writer.workbook.setZip64Mode(Zip64Mode.Never);
            writer.sheet(lines);
            FixedZip.copy(writer.workbook::write, madeAt, to);
        }
    }

    private void properties(String title, Instant madeAt) {
        var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Candour");
        properties.setCreated(Optional.of(Date.from(madeAt)));
        properties.setModified(Optional.of(Date.from(madeAt)));
    }

    private void sheet(Iterator<PaperLine> lines) {
        SXSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName("Merged chronology"));
        PaperColumn[] columns = PaperColumn.values();
        CellStyle text = text(false);
        CellStyle bold = text(true);
        Row head = sheet.createRow(0);
        for (PaperColumn column : columns) {
            cell(head, column, column.heading(), bold);
            sheet.setColumnWidth(column.ordinal(), column.letters() * 256);
        }
        int number = 0;
        while (lines.hasNext()) {
            PaperLine line = lines.next();
            Row row = sheet.createRow(++number);
            for (PaperColumn column : columns) {
                String words = column.of(line);
                if (!words.isEmpty()) cell(row, column, words, text);
            }
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setAutoFilter(new CellRangeAddress(0, number, 0, columns.length - 1));
        sheet.getPrintSetup().setLandscape(true);
    }

    private CellStyle text(boolean bold) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        var font = workbook.createFont();
        font.setBold(bold);
        style.setFont(font);
        return style;
    }

    private static void cell(Row row, PaperColumn column, String words, CellStyle style) {
        var cell = row.createCell(column.ordinal());
        cell.setCellValue(words.length() <= LONGEST ? words : words.substring(0, LONGEST - CUT.length()) + CUT);
        cell.setCellStyle(style);
    }
}
