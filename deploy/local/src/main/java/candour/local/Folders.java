package candour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;

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
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case FileAlreadyExistsException _ -> "a file is in its place";
            case NoSuchFileException _ -> "it cannot be made";
            case FileSystemException f
            when f.getReason() != null && f.getReason().contains("No space") -> "the disk is full";
            case FileSystemException f when f.getReason() != null -> f.getReason();
            case IOException other when String.valueOf(other.getMessage()).contains("No space") -> "the disk is full";
            case IOException other -> String.valueOf(other.getMessage());
        };
    }

    private static Set<PosixFilePermission> ownerOnly() {
        return PosixFilePermissions.fromString("rwx------");
    }
}
