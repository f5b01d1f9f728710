package candour.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A document as a PDF that can be read aloud, enlarged and searched (PDF/UA-1), and that carries all it needs to be
 * opened for as long as reviews are kept (PDF/A-3a; S002-134). Nothing is fetched from anywhere while it is made.
 */
public final class PdfFile {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final Template TEMPLATE = template();

    static {
        // What it would log are lines of the document.
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    /**
     * The file's bytes; made again from the same document for the same copy they are the same, so that anybody with
     * the events can check the hash of a file.
     */
    public static byte[] of(Document document, Copy copy) {
        var out = new ByteArrayOutputStream();
        try (var renderer = renderer(Letters.printable(document), copy)) {
            renderer.createPDFWithoutClosing();
            try (var file = renderer.getPdfDocument()) {
                FixedTime.set(file, copy.madeAt());
                file.setDocumentId(copy.madeAt().getEpochSecond());
                file.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be made", e);
        }
        return out.toByteArray();
    }

    private static PdfBoxRenderer renderer(Document printable, Copy copy) {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(COLOURS)
                .useUriResolver((_, _) -> null)
                .withProducer("Candour")
                .withHtmlContent(html(printable, copy), null);
        for (var cut : Letters.CUTS) {
            builder.useFont(cut::stream, Letters.FAMILY, cut.weight(), FontStyle.NORMAL, true);
        }
        return builder.buildPdfRenderer();
    }

    private static String html(Document document, Copy copy) {
        return TEMPLATE.data("document", document)
                .data(
                        "footer",
                        (document.reference() + " \u00b7 " + copy.mark())
                                .replace("\\", "\\\\")
                                .replace("\"", "\\\""))
                .render();
    }

    private static Template template() {
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .strictRendering(true)
                .build();
        try (InputStream in = PdfFile.class.getResourceAsStream("document.html")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return engine.parse(text, Variant.forContentType(Variant.TEXT_HTML));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
