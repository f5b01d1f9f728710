package candour.chronology.imports.preview;

import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.time.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-074, R28: the files agencies have are shown, cell by cell, before anything is stored")
class PreviewSpec {
    private static final ImportOptions OPTIONS = new ImportOptions(2026, null);
    private static final String[] HEADINGS = {
        "Date", "Time", "Source of Information", "What happened", "Action taken / outcome"
    };

    @Test
    void a_word_table_is_read() {
        Preview.Read read = read(Files.word(
                HEADINGS,
                new String[] {"?22 May 2016", "14:30hrs", "HV records", "Home visit.", "None"},
                new String[] {"c. March 2014", "", "GP letter", "Letter sent.", ""}));
        assertThat(read.kind()).isEqualTo(FileKind.WORD);
        assertThat(read.tables().getFirst().columns()).hasSize(5);
        assertThat(expressions(read)).containsExactly("2016-05-22T14:30?", "2014-03~");
        assertThat(read.rows().getFirst().texts())
                .containsEntry(Column.EVENT, "Home visit.")
                .containsEntry(Column.SOURCE, "HV records");
        assertThat(read.rows()).allMatch(PreviewRow::ready);
    }

    @Test
    void repeated_headings_blank_rows_and_titles_are_no_entries() {
        Preview.Read read = read(Files.word(
                new String[] {"Health chronology", "", "", "", ""},
                HEADINGS,
                new String[] {"22/05/2016", "", "HV records", "Home visit.", ""},
                HEADINGS,
                new String[] {"", "", "", "", ""},
                new String[] {"23/05/2016", "", "HV records", "Call.", ""}));
        assertThat(read.rows()).extracting(PreviewRow::number).containsExactly(3, 6);
    }

    @Test
    void a_merged_date_holds_for_the_rows_below_and_says_so() {
        Preview.Read read = read(Files.word(
                table -> {
                    table.getRow(1)
                            .getCell(0)
                            .getCTTc()
                            .addNewTcPr()
                            .addNewVMerge()
                            .setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge.RESTART);
                    table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
                },
                HEADINGS,
                new String[] {"22/05/2016", "", "HV records", "Home visit.", ""},
                new String[] {"", "", "HV records", "Second visit.", ""}));
        assertThat(expressions(read)).containsExactly("2016-05-22", "2016-05-22");
        assertThat(read.rows().get(1).problems()).extracting(RowProblem::code).containsExactly(RowProblem.Code.SPANNED);
    }

    @Test
    void a_workbook_with_real_days_words_formulas_and_merged_cells_is_read() {
        Preview.Read read = read(Files.excel(
                sheet -> sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0)),
                new Object[] {"Date of event", "Source", "Details", "Outcome"},
                new Object[] {LocalDate.of(2016, 5, 22), "Police log", "Call.", "Attended"},
                new Object[] {LocalDateTime.of(2016, 5, 22, 14, 30), "Police log", "Second call.", "=1+1"},
                new Object[] {"Summer 2013", "Police log", "Earlier contact.", ""},
                new Object[] {42512, "Police log", "Unformatted day number.", ""},
                new Object[] {"", "Police log", "Same day.", ""},
                new Object[] {2015, "Police log", "Only a year.", ""}));
        assertThat(expressions(read))
                .containsExactly("2016-05-22", "2016-05-22T14:30", "2013-22", "2016-05-22", "2016-05-22", "2015");
        assertThat(read.rows().get(1).problems()).extracting(RowProblem::code).containsExactly(RowProblem.Code.FORMULA);
        assertThat(read.rows().get(4).problems()).extracting(RowProblem::code).containsExactly(RowProblem.Code.SPANNED);
    }

    @Test
    void a_csv_from_excel_on_windows_is_read() {
        String text =
                "Date;Source;Event\r\n22/05/16;\"Notes; page 3\";\"Café visit – \u201cfine\u201d\"\r\n31/02/16;Notes;Call\r\n";
        Preview.Read read = read(text.getBytes(Charset.forName("windows-1252")));
        assertThat(read.rows().getFirst().texts())
                .containsEntry(Column.EVENT, "Café visit – \u201cfine\u201d")
                .containsEntry(Column.SOURCE, "Notes; page 3");
        assertThat(read.rows().get(1).ready()).isFalse();
        assertThat(read.rows().get(1).number()).isEqualTo(3);
        assertThat(read.rows().get(1).problems().getFirst().question())
                .isEqualTo("There is no 31 February 2016. Which day is meant?");
    }

    @Test
    void a_byte_order_mark_tabs_and_lines_within_a_cell_do_no_harm() {
        String text = "\ufeffDate\tSource\tEvent\n22 May 2016\tNotes\t\"First line\nsecond line\"\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Preview.Read read = read(text.getBytes(charset));
            assertThat(read.rows().getFirst().texts()).containsEntry(Column.EVENT, "First line\nsecond line");
        }
    }

    @Test
    void a_source_is_mandatory_unless_the_person_names_one_for_the_file() {
        byte[] file = "Date,Event\n22 May 2016,Call\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read(file).rows().getFirst().problems())
                .extracting(RowProblem::code)
                .containsExactly(RowProblem.Code.NO_SOURCE);
        Preview.Read named = (Preview.Read) Previewer.preview(file, new ImportOptions(2026, "School file"));
        assertThat(named.rows().getFirst().ready()).isTrue();
        assertThat(named.rows().getFirst().texts()).containsEntry(Column.SOURCE, "School file");
    }

    @Test
    void the_file_itself_may_prove_that_months_come_first() {
        byte[] file = "Date,Source,Event\n05/16/2016,N,Call\n06/01/2016,N,Visit\n".getBytes(StandardCharsets.UTF_8);
        assertThat(expressions(read(file))).containsExactly("2016-05-16", "2016-06-01");
    }

    @Test
    void a_row_without_a_date_is_asked_about() {
        byte[] file = "Date,Source,Event\n05/06/2016,N,Call\n,N,went on\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read(file).rows().get(1).problems().getFirst().code())
                .isEqualTo(RowProblem.Code.MAY_CONTINUE_ROW_ABOVE);
        assertThat(read(file).rows().get(1).ready()).isFalse();
    }

    @Test
    void every_table_of_a_file_is_told_of_read_or_not() {
        byte[] file = Files.excel(
                sheet -> sheet.getWorkbook()
                        .createSheet("Key")
                        .createRow(0)
                        .createCell(0)
                        .setCellValue("HV = health visitor"),
                new Object[] {"Date", "Source", "Event"},
                new Object[] {LocalDate.of(2016, 5, 22), "Log", "Call"});
        assertThat(read(file).tables()).extracting(Preview.TableRead::name).containsExactly("Chronology", "Key");
        assertThat(read(file).tables().get(1).columns()).isEmpty();
    }

    @Test
    void headings_are_known_by_many_names() {
        for (String heading : List.of("DATE", "Date of Event:", "Date (dd/mm/yyyy)", "Start Date"))
            assertThat(Headings.meaning(heading)).contains(Column.DATE);
        assertThat(Headings.meaning("Action Taken/Outcome")).contains(Column.ACTION);
        assertThat(Headings.meaning("Professional(s) involved")).contains(Column.PROFESSIONAL);
        assertThat(Headings.meaning("Shoe size")).isEmpty();
    }

    static Preview.Read read(byte[] file) {
        Preview preview = Previewer.preview(file, OPTIONS);
        assertThat(preview).isInstanceOf(Preview.Read.class);
        return (Preview.Read) preview;
    }

    private static List<String> expressions(Preview.Read read) {
        return read.rows().stream()
                .map(row ->
                        ((Reading.Understood) row.when()).when().expression().value())
                .toList();
    }
}
