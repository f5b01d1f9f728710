package candour.document;

import static candour.document.DocumentSample.EVERYTHING;
import static candour.document.DocumentSample.NOON;
import static candour.document.DocumentSample.copy;
import static candour.document.DocumentSample.saying;
import static org.assertj.core.api.Assertions.assertThat;

import candour.document.Part.Fact;
import candour.document.Part.Facts;
import candour.document.Part.Paragraph;
import candour.document.Part.Table;
import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

@DisplayName("A document as PDF")
class PdfFileTest {

    @BeforeAll
    static void validators() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(500);
            return result.getTestAssertions().stream()
                    .filter(each -> each.getStatus() == Status.FAILED)
                    .map(TestAssertion::toString)
                    .toList();
        }
    }

    static String text(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }

    @Test
    void can_be_read_aloud_and_for_as_long_as_it_is_kept() throws Exception {
        var pdf = PdfFile.of(EVERYTHING, NOON);
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void a_file_without_a_title_for_readers_would_be_found_out() throws Exception {
        try (var file = Loader.loadPDF(PdfFile.of(EVERYTHING, NOON))) {
            file.getDocumentCatalog().setViewerPreferences(null);
            var out = new ByteArrayOutputStream();
            file.save(out);
            assertThat(faults(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        }
    }

    @Test
    void says_everything_in_order_and_takes_no_word_for_mark_up() throws Exception {
        assertThat(text(PdfFile.of(EVERYTHING, NOON)).replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Decision on a notification",
                        "What the committee decided, and why",
                        "Decided on 3 March 2026",
                        "First line. Second line, with <b>no mark-up</b> & {no.template}.",
                        "Police",
                        "Terms of reference, by version Version Agreed on 1 3 March 2026 2 9 May 2026")
                .contains("LR 3/2026 \u00b7 \"Rowan\" \u00b7 copy 7")
                .contains("Page 1 of 1");
    }

    @Test
    void has_the_same_bytes_whenever_it_is_made_again() {
        assertThat(PdfFile.of(EVERYTHING, NOON)).isEqualTo(PdfFile.of(EVERYTHING, NOON));
        assertThat(PdfFile.of(EVERYTHING, NOON)).isNotEqualTo(PdfFile.of(EVERYTHING, copy("2026-03-03T12:00:01Z")));
    }

    @Test
    void a_letter_it_cannot_print_stands_as_a_box_and_the_file_says_so() throws Exception {
        var pdf = PdfFile.of(
                saying(new Paragraph("M\u00e0iri, \u0141ukasz, \u5c0f\u660e, \u0000, \ud83d\ude4f, \ud83d.")), NOON);
        assertThat(text(pdf))
                .contains("M\u00e0iri, \u0141ukasz, \u25a1\u25a1, \u25a1, \u25a1, \u25a1.")
                .contains("cannot be printed here");
        assertThat(text(PdfFile.of(EVERYTHING, NOON))).doesNotContain("cannot be printed here");
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void line_ends_of_every_system_end_a_line() throws Exception {
        var pdf = PdfFile.of(saying(new Paragraph("one\r\ntwo\rthree\nfour\u2011five")), NOON);
        assertThat(text(pdf).lines()).contains("one", "two", "three", "four-five");
        assertThat(text(pdf)).doesNotContain("cannot be printed here");
    }

    @Test
    void a_long_table_runs_over_pages_with_its_headings_on_each() throws Exception {
        var rows = IntStream.range(0, 200)
                .mapToObj(n -> List.of("Row " + n, "said ".repeat(60)))
                .toList();
        var pdf = PdfFile.of(saying(new Table("Long", List.of("Number", "Words"), rows)), NOON);
        assertThat(text(pdf)).contains("Row 0", "Row 199", "Page 2 of ");
        assertThat(text(pdf).lines().filter("Number Words"::equals)).hasSize(pages(pdf));
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_word_longer_than_the_page_is_wide_is_printed_to_its_end() throws Exception {
        var word = "x".repeat(300) + "end";
        var pdf = PdfFile.of(saying(new Paragraph(word), new Facts(List.of(new Fact("Long", word)))), NOON);
        try (var file = Loader.loadPDF(pdf)) {
            var inside = new PDFTextStripperByArea();
            inside.addRegion("page", new Rectangle(0, 0, 595, 842));
            inside.extractRegions(file.getPage(0));
            assertThat(inside.getTextForRegion("page").replaceAll("\\s", "")).contains(word + "Long" + word);
        }
    }

    @Test
    void a_wide_table_lies_on_its_side_and_is_read_aloud_with_its_gaps() throws Exception {
        var headings =
                List.of("No", "Agency", "Date", "Read", "Source", "Event", "Action", "Person", "Comment", "Order");
        var rows = IntStream.range(0, 40)
                .mapToObj(n -> IntStream.range(0, 10)
                        .mapToObj(column -> n % 3 == 0 && column > 5 ? "" : "n" + n + " said ".repeat(column))
                        .toList())
                .toList();
        var pdf = PdfFile.of(saying(new Table("Every entry, in order", headings, rows)), NOON);
        try (var file = Loader.loadPDF(pdf)) {
            var page = file.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isGreaterThan(page.getHeight());
        }
        assertThat(text(pdf)).contains("n0", "n39");
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return file.getNumberOfPages();
        }
    }
}
