package candour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Making and removing folders, with errors a person understands. */
final class Folders {
    private Folders() {}

    /** Makes the folder (readable only by its owner) unless it is there, and proves that it can be written. */
    static Path writable(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(ownerOnly()));
            }
            Files.delete(Files.write(Files.createTempFile(folder, ".probe", ""), new byte[4096]));
            return folder;
        } catch (IOException e) {
            throw new CannotStart("Cannot write in " + folder + ": " + why(e) + ".", e);
        }
    }

    static Path temporary(String name) {
        try {
            return Files.createTempDirectory("candour-" + name + "-");
        } catch (IOException e) {
            throw new CannotStart("Cannot make a temporary folder: " + why(e) + ".", e);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String why(IOException e) {
        var text =
                e instanceof java.nio.file.AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
        return text.contains("No space left") ? "the disk is full" : text;
    }

    private static java.util.Set<java.nio.file.attribute.PosixFilePermission> ownerOnly() {
        return PosixFilePermissions.fromString("rwx------");
    }
}
