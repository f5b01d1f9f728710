package candour.platform.log;

import candour.proof.SignedCheckpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Each day's checkpoint in a folder outside the data: {@code ORIGIN-DATE.checkpoint} with {@code /} in the origin as
 * {@code -}, the date in UTC by the log's clock. A file is replaced during its day, at most once a minute, and never by
 * a checkpoint of a smaller log; earlier days' files are never touched. Copy them to where no operator reaches.
 */
final class CheckpointFolder {

    private static final System.Logger LOG = System.getLogger(CheckpointFolder.class.getName());
    private static final Duration SELDOM = Duration.ofMinutes(1);

    private final Path folder;
    private Instant written = Instant.MIN;
    private LocalDate day = LocalDate.MIN;

    CheckpointFolder(Path folder) {
        this.folder = folder;
    }

    synchronized void write(SignedCheckpoint signed, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (today.equals(day) && Duration.between(written, now).compareTo(SELDOM) < 0) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(signed.checkpoint().origin().replace('/', '-') + "-" + today + ".checkpoint");
            if (Files.exists(file) && sizeIn(file) > signed.checkpoint().size()) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "{0} was signed for more events than the log holds now: events were lost or removed. It is kept.",
                        file.getFileName());
                return;
            }
            Path draft = Files.writeString(folder.resolve(file.getFileName() + ".new"), signed.note());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            day = today;
            written = now;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The day's checkpoint cannot be written to its folder", unwritable);
        }
    }

    private static long sizeIn(Path file) throws IOException {
        return SignedCheckpoint.parse(Files.readString(file)).checkpoint().size();
    }
}
