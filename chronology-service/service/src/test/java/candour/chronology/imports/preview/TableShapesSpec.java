package candour.chronology.imports.preview;

import static candour.chronology.imports.preview.PreviewSpec.read;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.imports.preview.Preview.Basis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName(
        "S002-074: tables as people make them: several, cut in two, split, merged, and in the form of the macro tool")
class TableShapesSpec {
    private static final String[] HEADINGS = {"Date", "Source", "Event"};

    @Test
    void tables_below_each_other_on_one_sheet_are_read_each_by_its_own_headings() {
        Preview.Read read =
                read(bytes("Date,Source,Event\n1/2/2016,Log,Call\n\nSource,What happened,Date\nLetter,Visit,2/2/2016\n"
                        + "Source,What happened,Date\nLetter,Second,3/2/2016\n"));
        assertThat(read.tables()).extracting(Preview.TableRead::name).containsExactly("file", "file, part 2");
        assertThat(read.rows())
                .extracting(row -> row.texts().get(Column.EVENT))
                .containsExactly("Call", "Visit", "Second");
    }

    @Test
    void a_table_that_word_cut_in_two_goes_on_and_says_so() throws IOException {
        Preview.Read read = read(tables(
                new String[][] {HEADINGS, {"1/2/2016", "Log", "Call"}},
                new String[][] {{"2/2/2016", "Log", "Visit"}, HEADINGS, {"3/2/2016", "Log", "Third"}},
                new String[][] {{"Key", "HV", "Health visitor"}}));
        assertThat(read.tables())
                .extracting(Preview.TableRead::basis)
                .containsExactly(Basis.HEADINGS, Basis.HEADINGS, Basis.NONE);
        read = read(tables(
                new String[][] {HEADINGS, {"1/2/2016", "Log", "Call"}},
                new String[][] {{"2/2/2016", "Log", "Visit"}, {"3/2/2016", "Log", "Third"}}));
        assertThat(read.tables()).extracting(Preview.TableRead::basis).containsExactly(Basis.HEADINGS, Basis.CONTINUED);
        assertThat(read.rows()).hasSize(3).allMatch(PreviewRow::ready);
    }

    @Test
    void the_halves_of_a_split_column_are_read_together() {
        byte[] word = Files.word(
                table -> {
                    table.getRow(0)
                            .getCell(2)
                            .getCTTc()
                            .addNewTcPr()
                            .addNewGridSpan()
                            .setVal(java.math.BigInteger.TWO);
                    table.getRow(0).removeCell(3);
                },
                new String[] {"Date", "Source", "Event", ""},
                new String[] {"1/2/2016", "Log", "Call", "and visit"});
        byte[] excel = Files.excel(
                sheet -> sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3)),
                new Object[] {"Date", "Source", "Event", ""},
                new Object[] {LocalDate.of(2016, 2, 1), "Log", "Call", "and visit"});
        byte[] open = OpenFiles.sheet(OpenFiles.row(
                        "Date",
                        "Source",
                        "<table:table-cell table:number-columns-spanned=\"2\"><text:p>Event</text:p></table:table-cell>",
                        "<table:covered-table-cell/>")
                + OpenFiles.row("1/2/2016", "Log", "Call", "and visit"));
        for (byte[] file : new byte[][] {word, excel, open})
            assertThat(read(file).rows().getFirst().texts()).containsEntry(Column.EVENT, "Call\nand visit");
    }

    @Test
    void a_row_that_only_repeats_what_spans_it_is_no_row() {
        byte[] file = OpenFiles.text(OpenFiles.row(HEADINGS)
                + OpenFiles.row(
                        "<table:table-cell table:number-rows-spanned=\"2\"><text:p>1/2/2016</text:p></table:table-cell>",
                        "Log",
                        "Call")
                + OpenFiles.row("<table:covered-table-cell/>", "", ""));
        assertThat(read(file).rows()).hasSize(1);
    }

    @Test
    void the_form_of_the_macro_tool_is_read_with_its_five_ordering_columns_and_its_notes() {
        Preview.Read read = read(bytes(
                "Start Date,Start Time,End Date,End Time,Sequence,Source of Information,Event,Action taken (or why none)\n"
                        + "?22/05/2016,14:30,23/05/2016,?09:00,1,HV records,Stay in hospital,None\n"
                        + "22.05.16,,,,2,# note to self,Ask for the letter,\n"));
        assertThat(read.tables().getFirst().columns()).hasSize(8);
        assertThat(read.rows().getFirst().ready()).isTrue();
        assertThat(read.rows().get(1).problems())
                .extracting(RowProblem::code)
                .containsExactly(RowProblem.Code.AUTHOR_NOTE);
    }

    @Test
    void a_formula_that_looks_into_another_workbook_is_asked_about() {
        byte[] file = Files.excel(
                sheet -> {
                    var cell = (org.apache.poi.xssf.usermodel.XSSFCell)
                            sheet.getRow(1).getCell(2);
                    cell.getCTCell().addNewF().setStringValue("[1]Other!A1");
                },
                new Object[] {"Date", "Source", "Event"},
                new Object[] {"1/2/2016", "Log", "Call"});
        assertThat(read(file).rows().getFirst().problems())
                .extracting(RowProblem::code)
                .containsExactly(RowProblem.Code.OTHER_FILE);
        assertThat(read(file).rows().getFirst().ready()).isFalse();
    }

    @Test
    void a_template_from_elsewhere_is_not_fetched_and_a_link_to_follow_is_none() throws IOException {
        byte[] plain = linked("http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink");
        assertThat(read(plain).notices()).isEmpty();
        byte[] template =
                linked("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate");
        assertThat(read(template).notices()).containsExactly(Notice.POINTS_ELSEWHERE);
    }

    private static byte[] linked(String type) throws IOException {
        try (XWPFDocument document = document(new String[][] {HEADINGS, {"1/2/2016", "Log", "Call"}});
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getPackagePart()
                    .addRelationship(java.net.URI.create("http://127.0.0.1:9/t.dotm"), TargetMode.EXTERNAL, type);
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] tables(String[][]... tables) throws IOException {
        try (XWPFDocument document = document(tables);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        }
    }

    private static XWPFDocument document(String[][]... tables) {
        XWPFDocument document = new XWPFDocument();
        for (String[][] rows : tables) {
            XWPFTable table = document.createTable(rows.length, rows[0].length);
            for (int r = 0; r < rows.length; r++)
                for (int c = 0; c < rows[r].length; c++)
                    table.getRow(r).getCell(c).setText(rows[r][c]);
            document.createParagraph();
        }
        return document;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
