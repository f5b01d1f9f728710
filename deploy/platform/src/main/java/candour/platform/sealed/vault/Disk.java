package candour.platform.sealed.vault;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** Writes so that a crash leaves a file either whole or absent, for the owner's eyes only. */
final class Disk {

    private static final SecureRandom RANDOM = new SecureRandom();
    static final String UNPUBLISHED = ".new";
    static final FileAttribute<Set<PosixFilePermission>> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    static final FileAttribute<Set<PosixFilePermission>> OWNER_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private Disk() {}

    /** Writes a temporary file beside the target, down to the disk; {@link #publish} gives it its name. */
    static Path prepare(Path target, byte[] content) throws IOException {
        Path temporary = unpublished(target);
        Files.deleteIfExists(temporary);
        try (var file = FileChannel.open(temporary, Set.of(CREATE_NEW, WRITE), OWNER_FILE)) {
            writeFully(file, content);
            file.force(true);
        }
        return temporary;
    }

    static Path unpublished(Path target) {
        return target.resolveSibling(target.getFileName() + UNPUBLISHED);
    }

    static void publish(Path temporary, Path target) throws IOException {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        sync(target.getParent());
    }

    /** Overwrites a file with random bytes, then removes it. Does nothing when it is not there. */
    static void destroy(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (var file = FileChannel.open(path, WRITE)) {
            byte[] noise = new byte[64 * 1024];
            for (long left = file.size(); left > 0; left -= noise.length) {
                RANDOM.nextBytes(noise);
                file.write(ByteBuffer.wrap(noise, 0, (int) Math.min(noise.length, left)));
            }
            file.force(true);
        }
        Files.delete(path);
        sync(path.getParent());
    }

    static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    static void writeFully(FileChannel file, byte[] content) throws IOException {
        var buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
    }
}
