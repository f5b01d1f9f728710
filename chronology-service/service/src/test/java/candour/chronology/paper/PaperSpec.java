package candour.chronology.paper;

import static candour.chronology.paper.PaperDecider.PAPERS;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.imports.Account;
import candour.chronology.imports.preview.Column;
import candour.chronology.imports.preview.ImportOptions;
import candour.chronology.imports.preview.Preview;
import candour.chronology.imports.preview.PreviewRow;
import candour.chronology.imports.preview.Previewer;
import candour.chronology.merge.OrderCertainty;
import candour.chronology.merged.MergeInput;
import candour.chronology.merged.MergedEvent.ChronologyMerged;
import candour.chronology.paper.PaperCommand.MakePaper;
import candour.chronology.paper.PaperEvent.PaperMade;
import candour.chronology.paper.document.PaperCsv;
import candour.chronology.paper.document.PaperFile;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading.Understood;
import candour.chronology.time.ReadingRules;
import candour.document.Part.Table;
import candour.platform.access.Code;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("pure")
@DisplayName("S002-079, R25, R28: a merged chronology on paper says what it says, and comes back as it went out")
class PaperSpec {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final List<PaperLine> LINES = List.of(
            line(1, "22/05/22 14:30", "Home visit.\nNobody in; \"card\" left, again", "HV records"),
            line(2, "c. March 2023", "=HYPERLINK(\"http://x\",\"y\")", "+44 letter"),
            line(3, "before 3 March 2024", "@SUM(A1) <b>&amp;</b>", "-1 note"),
            line(4, "not known", "Màiri 小明 🙏 ʼ", "\tGP"));

    @ParameterizedTest
    @EnumSource(
            value = PaperKind.class,
            names = {"XLSX", "DOCX", "CSV"})
    void every_column_comes_back_through_the_importer(PaperKind kind) {
        Preview.Read read = (Preview.Read) Previewer.preview(
                PaperFile.of(paper(LINES), kind).content(), new ImportOptions(2026, null, List.of(), Map.of()));
        List<PreviewRow> rows = read.rows();
        assertThat(rows).hasSize(4).allMatch(PreviewRow::ready);
        for (int i = 0; i < 4; i++) {
            Account account = LINES.get(i).account();
            PreviewRow row = rows.get(i);
            assertThat(same(row, Column.DATE)).isEqualTo(plain(account.date()));
            assertThat(same(row, Column.EVENT)).isEqualTo(guarded(kind, account.event()));
            assertThat(same(row, Column.SOURCE)).isEqualTo(guarded(kind, account.source()));
            assertThat(same(row, Column.ACTION)).isEqualTo(guarded(kind, account.action()));
            assertThat(same(row, Column.PROFESSIONAL)).isEqualTo(plain(account.professional()));
            assertThat(same(row, Column.PERSON)).isEqualTo(plain(account.person()));
            assertThat(same(row, Column.CHILD_SEEN)).isEqualTo(plain(account.childSeen()));
            assertThat(same(row, Column.COMMENT)).isEqualTo(plain(account.comment()));
            assertThat(((Understood) row.when()).when()).isEqualTo(when(account.date()));
        }
    }

    @Test
    void no_cell_of_a_spreadsheet_is_a_formula() throws Exception {
        byte[] file = PaperFile.of(paper(LINES), PaperKind.XLSX).content();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            for (var row : sheet)
                for (var cell : row) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                }
            assertThat(sheet.getRow(2).getCell(5).getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
        }
    }

    @Test
    void a_comma_separated_file_is_guarded_quoted_and_marked_as_utf_8() {
        String text = new String(PaperFile.of(paper(LINES), PaperKind.CSV).content(), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\ufeff\"No\",\"Agency\",\"Date\",")
                .contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"", "\"'+44 letter\"", "\"'@SUM", "\"'-1 note\"")
                .endsWith("\"\r\n");
        for (String sign : List.of("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"))
            assertThat(Guarded.text(sign + "1")).isEqualTo("'" + sign + "1");
        assertThat(Guarded.text("1=2")).isEqualTo("1=2");
        assertThat(Guarded.text("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void made_again_it_is_the_same_file_and_with_other_words_another(PaperKind kind) {
        String hash = PaperFile.of(paper(LINES), kind).sha256();
        assertThat(PaperFile.of(paper(LINES), kind).sha256()).isEqualTo(hash).hasSize(64);
        var other = LINES.stream()
                .map(line -> line.in(words -> words.replace("visit", "Person A")))
                .toList();
        assertThat(PaperFile.of(paper(other), kind).sha256()).isNotEqualTo(hash);
    }

    @Test
    void a_word_file_lies_on_its_side_and_repeats_its_headings() throws Exception {
        byte[] file = PaperFile.of(paper(LINES), PaperKind.DOCX).content();
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getTables().getLast().getRow(0).isRepeatHeader())
                    .isTrue();
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .hasToString("landscape");
        }
    }

    @Test
    void withheld_words_say_why_and_columns_that_nobody_filled_are_left_out() {
        var withheld = new PaperLine(1, "FAMILY", "2023", null, "SEALED_AWAY", OrderCertainty.TIEBREAK);
        Table table = (Table) paper(List.of(withheld)).document().parts().getLast();
        assertThat(table.headings())
                .containsExactly("No", "Agency", "How the date was read", "Event", "Order to the next");
        assertThat(table.rows())
                .containsExactly(List.of("1", "FAMILY", "2023", "[Not given: sealed away]", "not known"));
        assertThat(withheld.in(_ -> "other")).isEqualTo(withheld);
        assertThat(LINES.getFirst().toString()).doesNotContain("visit");
        assertThat(paper(List.of()).document().parts()).noneMatch(Table.class::isInstance);
        assertThat(PaperColumn.EVENT.of(new PaperLine(1, "A", "", null, null, null)))
                .isEqualTo("[Not given: missing]");
    }

    @Test
    void every_order_is_said_in_words() {
        var words = IntStream.range(0, OrderCertainty.values().length)
                .mapToObj(i -> new PaperLine(1, "A", "", null, null, OrderCertainty.values()[i]))
                .map(PaperColumn.ORDER::of);
        assertThat(words).containsExactly("certain", "stated", "not known");
    }

    @Test
    void lines_are_written_as_they_are_read() throws Exception {
        int[] most = {0, 0};
        var lines = IntStream.range(0, 50_000)
                .mapToObj(i -> {
                    most[0] = Math.max(most[0], i - most[1]);
                    return line(i + 1, "2023", "x".repeat(50), "y");
                })
                .iterator();
        PaperCsv.write(lines, new OutputStream() {
            private long written;

            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written += length;
                most[1] = (int) (written / 400);
            }
        });
        assertThat(most[0]).isLessThan(45_000);
    }

    @Nested
    class Recorded {
        static final UUID REVIEW = new UUID(7, 1);
        static final UUID PAPER = new UUID(7, 2);
        static final Code HASH = new Code("abc");
        static final ChronologyMerged merged = new ChronologyMerged(
                REVIEW, 1, List.of(new MergeInput(new Code("A"), 1)), List.of(), new Code("d"), 4, 0, 9, MAY);

        @Test
        void with_its_hash_once_whoever_makes_it_again() {
            var made = new PaperMade(REVIEW, PAPER, PaperKind.PDF, 1, null, 2_000, HASH, MAY);
            given(PAPERS, merged).when(make(1, 2_000)).then(made);
            given(PAPERS, merged, made).when(make(1, 2_000)).staysQuiet();
        }

        @Test
        void of_a_version_that_was_issued_and_not_longer_than_people_read() {
            given(PAPERS, merged).when(make(2, 4)).refused(PaperRule.PAPER_IS_OF_AN_ISSUED_VERSION);
            given(PAPERS, merged).when(make(0, 4)).refused(PaperRule.PAPER_IS_OF_AN_ISSUED_VERSION);
            given(PAPERS, merged).when(make(1, 2_001)).refused(PaperRule.PAPER_IS_TOO_LONG);
            assertThat(PaperKind.XLSX.holds(1_000_000)).isTrue();
        }

        private static MakePaper make(int version, int entries) {
            return new MakePaper(REVIEW, PAPER, PaperKind.PDF, version, null, entries, HASH, MAY);
        }
    }

    /** The importer takes blanks off both ends of a cell. */
    private static String plain(String text) {
        return text.strip();
    }

    private static String guarded(PaperKind kind, String text) {
        return plain(kind == PaperKind.CSV ? Guarded.text(text) : text);
    }

    private static String same(PreviewRow row, Column column) {
        return row.texts().getOrDefault(column, "").replace("\r\n", "\n");
    }

    private static PaperLine line(int number, String date, String event, String source) {
        var account = new Account(
                date, event, source, "- none", "PC " + number, "Child " + number, "Yes " + number, "A, b " + number);
        return new PaperLine(number, "ORG-HEALTH", when(date).words(), account, null, OrderCertainty.CERTAIN);
    }

    private static candour.chronology.time.EventTime when(String written) {
        return ((Understood) EventTimeReader.read(written, ReadingRules.dayFirst(2026))).when();
    }

    private static MergedPaper paper(List<PaperLine> lines) {
        return new MergedPaper(
                "Review 7", 1, MAY, List.of("ORG-HEALTH"), List.of("ORG-POLICE"), "0123456789abcdef", lines);
    }
}
