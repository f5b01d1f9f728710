package candour.platform.log;

import candour.proof.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file that holds the key a log's checkpoints are signed with: outside the database and its backups, readable by
 * its owner only. Made once. Whoever loses it cannot sign the same log on.
 */
public final class SigningKeyFile {

    private SigningKeyFile() {}

    /**
     * The key in {@code FOLDER/log-signing.key}; made when the file is not there.
     *
     * @param origin the log's name, for example {@code candour/review}
     * @throws IllegalStateException when the file holds the key of another log, or was damaged
     */
    public static SigningKey in(Path folder, String origin) {
        Path file = folder.resolve("log-signing.key");
        try {
            if (!Files.exists(file)) {
                make(folder, file, origin);
            }
            return read(file, origin);
        } catch (IOException failed) {
            throw new UncheckedIOException("The signing key in " + folder + " cannot be read or made", failed);
        }
    }

    private static SigningKey read(Path file, String origin) throws IOException {
        try {
            SigningKey key = SigningKey.parse(Files.readString(file).strip());
            if (key.verifier().name().equals(origin)) {
                return key;
            }
        } catch (IllegalArgumentException damaged) {
            throw new IllegalStateException("The signing key in " + file + " was damaged. Bring back its copy.");
        }
        throw new IllegalStateException("The signing key in " + file + " is of another log than " + origin + ".");
    }

    private static void make(Path folder, Path file, String origin) throws IOException {
        Files.createDirectories(folder);
        // Readable by its owner only from the moment it is made.
        Path draft = Files.createTempFile(folder, "log-signing", ".new");
        Files.writeString(draft, SigningKey.generate(origin).secretText() + "\n");
        try {
            // A link is made whole or not at all, so two instances starting together end with one key.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherInstance) {
            return;
        } finally {
            Files.delete(draft);
        }
    }
}
