package candour.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts one instant wherever the libraries would put the clock's, so that the same document makes the same bytes. */
final class FixedTime {
    private FixedTime() {}

    static void set(PDDocument file, Instant madeAt) throws IOException {
        var second = madeAt.truncatedTo(ChronoUnit.SECONDS);
        file.getDocumentInformation().setCreationDate(GregorianCalendar.from(second.atZone(ZoneOffset.UTC)));
        var metadata = file.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + second.toString().replace("Z", "+00:00"));
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for a file that is a zip, such as a Word file. */
    static byte[] set(byte[] zip, Instant madeAt) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setLastModifiedTime(FileTime.from(madeAt));
                to.putNextEntry(same);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
