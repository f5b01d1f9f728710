package candour.chronology.paper.document;

import candour.chronology.paper.MergedPaper;
import candour.chronology.paper.PaperKind;
import candour.document.Copy;
import candour.document.DocxFile;
import candour.document.PdfFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;

/**
 * A file, ready to be given out. Made again of the same version for somebody who may see the same, it is the same to the last byte.
 *
 * @param sha256 hex
 */
public record PaperFile(byte[] content, String sha256) {

    public static PaperFile of(MergedPaper paper, PaperKind kind) {
        Instant madeAt = paper.on().atStartOfDay(ZoneOffset.UTC).toInstant();
        byte[] content =
                switch (kind) {
                    case CSV -> streamed(out -> PaperCsv.write(paper.lines().iterator(), out));
                    case XLSX ->
                        streamed(out -> PaperSheet.write(
                                paper.title(), madeAt, paper.lines().iterator(), out));
                    case DOCX -> DocxFile.of(paper.document(), copy(paper, madeAt));
                    case PDF -> PdfFile.of(paper.document(), copy(paper, madeAt));
                };
        return new PaperFile(content, sha256(content));
    }

    private static Copy copy(MergedPaper paper, Instant madeAt) {
        return new Copy("version " + paper.version() + " · " + paper.digest().substring(0, 12), madeAt);
    }

    private static byte[] streamed(FixedZip.Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be made", e);
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
