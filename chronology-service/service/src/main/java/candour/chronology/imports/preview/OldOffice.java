package candour.chronology.imports.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The old container of Microsoft files: a new document under a password hides in one, too. */
final class OldOffice {
    private OldOffice() {}

    static Unreadable reason(byte[] file) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) return Unreadable.PASSWORD;
            return Unreadable.OLD_OFFICE;
        } catch (IOException | RuntimeException _) {
            return Unreadable.DAMAGED;
        }
    }
}
