package candour.chronology.imports.preview;

import static candour.chronology.imports.preview.OpenFiles.row;
import static candour.chronology.imports.preview.PreviewSpec.read;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.time.Reading;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-074, R28: OpenDocument texts and sheets are read like those of Word and Excel")
class OpenDocumentSpec {
    private static final String HEADINGS = row("Date", "Time", "Source", "Event");

    @Test
    void a_sheet_with_days_times_and_figures_is_read() {
        Preview.Read read = read(OpenFiles.sheet(HEADINGS
                + row(
                        day("2016-05-22", "22 May"),
                        "<table:table-cell office:value-type=\"time\" office:time-value=\"PT14H30M00S\"><text:p>02:30 PM</text:p></table:table-cell>",
                        "Log",
                        "Call.")
                + row(day("2016-05-23T09:15:00", "x"), "", "Log", "Second call.")
                + row(
                        "<table:table-cell office:value-type=\"float\" office:value=\"2015\"><text:p>2015</text:p></table:table-cell>",
                        "",
                        "Log",
                        "Only a year.")
                + row("c. March 2014", "", "Log", "In words.")));
        assertThat(read.kind()).isEqualTo(FileKind.OPEN_SHEET);
        assertThat(expressions(read)).containsExactly("2016-05-22T14:30", "2016-05-23T09:15", "2015", "2014-03~");
        assertThat(read.rows()).allMatch(PreviewRow::ready);
    }

    @Test
    void repeated_cells_and_rows_are_so_many_and_empty_ones_are_nothing() {
        Preview.Read read = read(OpenFiles.sheet(HEADINGS
                + row("<table:table-cell table:number-columns-repeated=\"16384\"/>")
                + row(
                                "22/05/2016",
                                "",
                                "<table:table-cell table:number-columns-repeated=\"2\"><text:p>Log</text:p></table:table-cell>",
                                "<table:table-cell table:number-columns-repeated=\"16380\"/>")
                        .replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"2\">")
                + row("<table:table-cell table:number-columns-repeated=\"16384\"/>")
                        .replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"1048570\">")));
        assertThat(read.rows()).extracting(PreviewRow::number).containsExactly(3, 4);
        assertThat(read.rows().getFirst().texts())
                .containsEntry(Column.SOURCE, "Log")
                .containsEntry(Column.EVENT, "Log");
    }

    @Test
    void a_merged_day_holds_for_the_rows_below_and_says_so() {
        String merged =
                "<table:table-cell table:number-rows-spanned=\"2\"><text:p>22/05/2016</text:p></table:table-cell>";
        for (byte[] file : List.of(
                OpenFiles.sheet(HEADINGS
                        + row(merged, "", "Log", "Call.")
                        + row("<table:covered-table-cell/>", "", "Log", "Second.")
                        + row("", "", "Log", "Third.")),
                OpenFiles.text("<table:table-header-rows>" + HEADINGS + "</table:table-header-rows>"
                        + row(merged, "", "Log", "Call.")
                        + row("<table:covered-table-cell/>", "", "Log", "Second.")
                        + row("", "", "Log", "Third.")))) {
            Preview.Read read = read(file);
            assertThat(read.rows().get(1).texts()).containsEntry(Column.DATE, "22/05/2016");
            assertThat(read.rows().get(1).problems())
                    .extracting(RowProblem::code)
                    .containsExactly(RowProblem.Code.SPANNED);
            assertThat(read.rows().get(2).texts()).doesNotContainKey(Column.DATE);
        }
    }

    @Test
    void a_text_keeps_its_lines_and_leaves_out_what_nobody_sees() {
        Preview.Read read = read(
                OpenFiles.text(
                        HEADINGS
                                + row(
                                        "22/05/2016",
                                        "",
                                        "Log",
                                        "<table:table-cell><text:p>First<text:s text:c=\"2\"/>line<office:annotation><text:p>secret</text:p></office:annotation>"
                                                + "<text:note><text:note-body><text:p>foot</text:p></text:note-body></text:note></text:p>"
                                                + "<text:list><text:list-item><text:p>Second\n   line</text:p></text:list-item></text:list>"
                                                + "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
                                                + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table></table:table-cell>")));
        assertThat(read.kind()).isEqualTo(FileKind.OPEN_TEXT);
        assertThat(read.tables()).hasSize(1);
        assertThat(read.rows().getFirst().texts().get(Column.EVENT)).isEqualTo("First  line\nSecond line\na \nb");
    }

    @Test
    void formulas_are_flagged_errors_and_other_files_are_asked_about() {
        Preview.Read read = read(OpenFiles.sheet(HEADINGS
                + row("22/05/2016", "", "Log", formula("of:=[.A1]&amp;[.B1]", "string", "Call."))
                + row("22/05/2016", "", "Log", formula("of:=['file:///C:/x.ods'#$S.A1]", "string", "Call."))
                + row("22/05/2016", "", "Log", formula("of:=1/0", "error", "#DIV/0!"))));
        assertThat(read.rows())
                .extracting(row -> row.problems().getFirst().code())
                .containsExactly(RowProblem.Code.FORMULA, RowProblem.Code.OTHER_FILE, RowProblem.Code.BROKEN_CELL);
        assertThat(read.rows()).extracting(PreviewRow::ready).containsExactly(true, false, false);
    }

    @Test
    void what_is_to_be_fetched_from_elsewhere_is_not_and_its_owner_is_told() {
        String linked = "<table:table-source xlink:href=\"file:///C:/other.ods\" table:table-name=\"S\"/>";
        assertThat(read(OpenFiles.sheet(linked + HEADINGS + row("1/2/2016", "", "Log", "Call.")))
                        .notices())
                .containsExactly(Notice.POINTS_ELSEWHERE);
        String picture = "<table:table-cell><text:p>Call. <draw:image xlink:href=\"Pictures/1.png\"/>"
                + "<text:a xlink:href=\"https://example.org\">link</text:a></text:p></table:table-cell>";
        assertThat(read(OpenFiles.sheet(HEADINGS + row("1/2/2016", "", "Log", picture)))
                        .notices())
                .isEmpty();
    }

    private static String day(String value, String shown) {
        return "<table:table-cell office:value-type=\"date\" office:date-value=\"" + value + "\"><text:p>" + shown
                + "</text:p></table:table-cell>";
    }

    private static String formula(String formula, String type, String shown) {
        return "<table:table-cell office:value-type=\"string\" calcext:value-type=\"" + type + "\" table:formula=\""
                + formula + "\"><text:p>" + shown + "</text:p></table:table-cell>";
    }

    private static List<String> expressions(Preview.Read read) {
        return read.rows().stream()
                .map(row ->
                        ((Reading.Understood) row.when()).when().expression().value())
                .toList();
    }
}
