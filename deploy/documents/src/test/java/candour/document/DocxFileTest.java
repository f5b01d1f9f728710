package candour.document;

import static candour.document.DocumentSample.EVERYTHING;
import static candour.document.DocumentSample.NOON;
import static candour.document.DocumentSample.copy;
import static candour.document.DocumentSample.saying;
import static org.assertj.core.api.Assertions.assertThat;

import candour.document.Part.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A document as a Word file")
class DocxFileTest {

    static String text(byte[] docx) throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(file)) {
            return words.getText();
        }
    }

    @Test
    void says_what_the_pdf_says() throws Exception {
        assertThat(text(DocxFile.of(EVERYTHING, NOON)).replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Decision on a notification",
                        "What the committee decided, and why",
                        "Decided on 3 March 2026",
                        "First line. Second line, with <b>no mark-up</b> & {no.template}.",
                        "Police",
                        "Terms of reference, by version Version Agreed on 1 3 March 2026 2 9 May 2026",
                        "LR 3/2026 \u00b7 \"Rowan\" \u00b7 copy 7");
    }

    @Test
    void has_headings_a_list_and_tables_that_software_knows() throws Exception {
        try (var file = new XWPFDocument(new ByteArrayInputStream(DocxFile.of(EVERYTHING, NOON)))) {
            assertThat(file.getParagraphs().stream()
                            .filter(each -> "Heading1".equals(each.getStyle()))
                            .map(XWPFParagraph::getText))
                    .containsExactly("The decision", "Who was asked");
            assertThat(file.getParagraphs().stream()
                            .filter(each -> each.getNumID() != null)
                            .map(XWPFParagraph::getText))
                    .containsExactly("Health", "Police");
            assertThat(file.getTables()).hasSize(2);
            assertThat(file.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(file.getProperties().getCoreProperties().getTitle()).isEqualTo("Decision on a notification");
        }
    }

    @Test
    void has_the_same_bytes_whenever_it_is_made_again() {
        assertThat(DocxFile.of(EVERYTHING, NOON)).isEqualTo(DocxFile.of(EVERYTHING, NOON));
        assertThat(DocxFile.of(EVERYTHING, NOON)).isNotEqualTo(DocxFile.of(EVERYTHING, copy("2026-03-03T12:00:02Z")));
    }

    @Test
    void a_wide_table_lies_on_its_side() throws Exception {
        var seven = List.of("1", "2", "3", "4", "5", "6", "7");
        var wide = DocxFile.of(saying(new Part.Table("Wide", seven, List.of(seven))), NOON);
        try (var file = new XWPFDocument(new ByteArrayInputStream(wide));
                var narrow = new XWPFDocument(new ByteArrayInputStream(DocxFile.of(EVERYTHING, NOON)))) {
            var page = file.getDocument().getBody().getSectPr().getPgSz();
            assertThat(page.getOrient()).hasToString("landscape");
            assertThat(narrow.getDocument().getBody().getSectPr().isSetPgSz()).isFalse();
        }
    }

    @Test
    void keeps_every_letter_a_word_file_can_hold() throws Exception {
        assertThat(text(DocxFile.of(
                        saying(new Paragraph("M\u00e0iri, \u5c0f\u660e, \ud83d\ude4f, =1+1, \u0007.")), NOON)))
                .contains("M\u00e0iri, \u5c0f\u660e, \ud83d\ude4f, =1+1, ");
    }
}
