package candour.chronology.imports.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes real Word and Excel files for the specs. */
final class Files {
    private Files() {}

    static byte[] word(String[]... rows) {
        return word(table -> {}, rows);
    }

    static byte[] word(Consumer<XWPFTable> change, String[]... rows) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Single agency chronology");
            XWPFTable table = document.createTable(rows.length, rows[0].length);
            for (int r = 0; r < rows.length; r++)
                for (int c = 0; c < rows[r].length; c++)
                    table.getRow(r).getCell(c).setText(rows[r][c]);
            change.accept(table);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] excel(Object[]... rows) {
        return excel(sheet -> {}, rows);
    }

    static byte[] excel(Consumer<XSSFSheet> change, Object[]... rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Chronology");
            for (int r = 0; r < rows.length; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < rows[r].length; c++) fill(workbook, row.createCell(c), rows[r][c]);
            }
            change.accept(sheet);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(XSSFWorkbook workbook, Cell cell, Object value) {
        switch (value) {
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(style(workbook, "dd/mm/yyyy"));
            }
            case LocalDateTime moment -> {
                cell.setCellValue(moment);
                cell.setCellStyle(style(workbook, "dd/mm/yyyy hh:mm"));
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            case String text when text.startsWith("=") -> cell.setCellFormula(text.substring(1));
            default -> cell.setCellValue(value.toString());
        }
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
