package candour.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** The passwords of this installation, made on first use and kept in one file only its owner can read. */
final class StoredSecrets {
    private final Path file;
    private final Properties secrets = new Properties();

    StoredSecrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                secrets.load(reader);
            } catch (IOException e) {
                throw new CannotStart("Cannot read " + file + ": " + e.getMessage(), e);
            }
        }
    }

    synchronized String named(String name) {
        if (secrets.getProperty(name) == null) {
            secrets.setProperty(name, Secrets.fresh());
            save();
        }
        return secrets.getProperty(name);
    }

    private void save() {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var writer = Files.newBufferedWriter(beside)) {
                secrets.store(writer, "Passwords of this installation of Candour");
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotStart("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
