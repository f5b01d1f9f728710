package candour.review.story;

import static candour.review.story.People.chair;
import static candour.review.story.People.leadOfficer;
import static candour.review.story.People.notifier;
import static candour.review.story.Waiting.eventually;
import static candour.review.story.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** R25, S002-010, 069: papers are made from what was recorded, once for each thing they say, and say it in both files. */
final class Papers {
    private Papers() {}

    static void onPaper(String notification, String review) {
        var forms = notification + "/decision-forms";
        var response = leadOfficer()
                .post(notification + "/response-forms")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        eventually(200, () -> notifier().get(response + "/pdf").then());
        var made = eventually(201, () -> leadOfficer().post(forms).then()).extract();
        leadOfficer().post(forms).then().statusCode(200);
        var listed = eventually(200, () -> leadOfficer()
                        .get(made.header("Location") + "/pdf")
                        .then()
                        .contentType("application/pdf"))
                .extract();
        var paper = leadOfficer()
                .get(forms)
                .then()
                .body("items", hasSize(1))
                .extract()
                .<Map<String, Object>>path("items[0]");
        assertThat(sha256(listed.asByteArray())).isEqualTo(paper.get("pdfSha256"));
        var docx = leadOfficer()
                .get(made.header("Location") + "/docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(sha256(docx)).isEqualTo(paper.get("docxSha256"));
        try (var file = Loader.loadPDF(listed.asByteArray());
                var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            assertThat(new PDFTextStripper().getText(file))
                    .contains("Learning Review decision", "LR 1/", "minute, item 4");
            assertThat(word.getText()).contains("Learning Review decision", "minute, item 4");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        notifier().get(forms).then().statusCode(404);
        notifier().get(made.header("Location") + "/pdf").then().statusCode(404);
        chair().queryParam("asOf", Instant.EPOCH.plusSeconds(1).toString())
                .get(made.header("Location") + "/pdf")
                .then()
                .statusCode(404);

        var terms = eventually(201, () -> chair().post(review + "/terms-of-reference/papers")
                        .then())
                .extract();
        eventually(200, () -> chair().get(terms.header("Location") + "/docx").then());
        chair().get(terms.header("Location").replace("terms-of-reference/papers", "team") + "/docx")
                .then()
                .statusCode(404);

        var mark = Map.of("eventId", paper.get("recordedBy"), "reason", "The minute was of another month");
        leadOfficer()
                .body(mark)
                .post(made.header("Location") + "/recorded-in-error")
                .then()
                .statusCode(200);
        until(
                () -> leadOfficer()
                        .get(forms)
                        .then()
                        .extract()
                        .path("items[0].recordedInError")
                        .toString(),
                "true");
        var again = eventually(201, () -> leadOfficer().post(forms).then())
                .extract()
                .header("Location");
        eventually(200, () -> leadOfficer().get(again + "/pdf").then());
    }

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
