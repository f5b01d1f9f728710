package candour.chronology.paper.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Puts one instant where the library would put the clock's, so that the same version makes the same file and is recognised by its hash. */
final class FixedZip {
    private FixedZip() {}

    /** Whatever writes a zip. */
    interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    /** The packed file stands in memory once. */
    static void copy(Writing zip, Instant madeAt, OutputStream to) throws IOException {
        var packed = new ByteArrayOutputStream();
        zip.to(packed);
        var same = new ZipOutputStream(to);
        try (var from = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var copied = new ZipEntry(entry.getName());
                copied.setLastModifiedTime(FileTime.from(madeAt));
                same.putNextEntry(copied);
                from.transferTo(same);
                same.closeEntry();
            }
        }
        same.finish();
    }
}
