package candour.document;

import candour.document.Part.Facts;
import candour.document.Part.Heading;
import candour.document.Part.Paragraph;
import candour.document.Part.Points;
import candour.document.Part.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;

/** A document as a Word file: headings, lists and tables are real ones, so that it can be read aloud and worked with. */
public final class DocxFile {
    private final XWPFDocument file = new XWPFDocument();
    private final DocxStyles styles = new DocxStyles(file);

    private DocxFile() {}

    /**
     * The file's bytes; the same whenever it is made again from the same document for the same copy.
     */
    public static byte[] of(Document document, Copy copy) {
        var writer = new DocxFile();
        try (writer.file) {
            writer.properties(document, copy.madeAt());
            writer.write(document, copy);
            var out = new ByteArrayOutputStream();
            writer.file.write(out);
            return FixedTime.set(out.toByteArray(), copy.madeAt());
        } catch (IOException e) {
            throw new UncheckedIOException("The Word file could not be made", e);
        }
    }

    private void properties(Document document, Instant madeAt) {
        var properties = file.getProperties().getCoreProperties();
        properties.setTitle(document.title());
        properties.setSubjectProperty(document.subject());
        properties.setCreator("Candour");
        properties.setCreated(Optional.of(Date.from(madeAt)));
        properties.setModified(Optional.of(Date.from(madeAt)));
    }

    private void write(Document document, Copy copy) {
        styles.footer(document.reference() + " \u00b7 " + copy.mark());
        if (document.wide()) {
            styles.landscape();
        }
        paragraph(DocxStyles.TITLE, document.title());
        paragraph(DocxStyles.SUBTITLE, document.subject());
        document.parts().forEach(this::write);
    }

    private void write(Part part) {
        switch (part) {
            case Heading heading -> paragraph(DocxStyles.HEADING, heading.text());
            case Paragraph paragraph -> paragraph(null, paragraph.text());
            case Points points -> points.points().forEach(this::point);
            case Facts facts ->
                table(
                        facts.facts().stream()
                                .map(fact -> List.of(fact.label(), fact.value()))
                                .toList(),
                        false);
            case Table table -> {
                paragraph(DocxStyles.CAPTION, table.caption());
                var rows = new ArrayList<List<String>>();
                rows.add(table.headings());
                rows.addAll(table.rows());
                table(rows, true);
            }
        }
    }

    private void paragraph(@Nullable String style, String text) {
        var paragraph = file.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        DocxStyles.lines(paragraph.createRun(), text);
    }

    private void point(String text) {
        var paragraph = file.createParagraph();
        paragraph.setNumID(styles.bullets());
        DocxStyles.lines(paragraph.createRun(), text);
    }

    private void table(List<List<String>> rows, boolean headed) {
        if (rows.isEmpty()) {
            return;
        }
        XWPFTable table = file.createTable(rows.size(), rows.getFirst().size());
        table.setWidth("100%");
        var made = table.getRows();
        for (int r = 0; r < rows.size(); r++) {
            var row = made.get(r);
            row.setCantSplitRow(true);
            row.setRepeatHeader(headed && r == 0);
            for (int c = 0; c < rows.get(r).size(); c++) {
                var run = row.getCell(c).getParagraphArray(0).createRun();
                run.setBold(headed ? r == 0 : c == 0);
                DocxStyles.lines(run, rows.get(r).get(c));
            }
        }
    }
}
