package candour.chronology.imports;

import candour.chronology.read.KeptFileRow;
import candour.platform.policy.Timed;
import candour.platform.sealed.StoredFiles;
import candour.platform.view.Views;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Clears away what a crash between the storing of a file and the record of it has left behind, and what was given up but
 * not let go (R28). Looked at once an hour; nothing younger than a day is touched, since its upload may still run.
 */
public final class WatchForOrphanedFiles implements Timed {
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration YOUNG = Duration.ofDays(1);

    private final StoredFiles files;
    private final Predicate<UUID> isRecorded;
    private Instant next = Instant.MIN;

    /** @param isRecorded whether the log itself knows the file: a read model alone is no ground to delete anything */
    public WatchForOrphanedFiles(StoredFiles files, Predicate<UUID> isRecorded) {
        this.files = files;
        this.isRecorded = isRecorded;
    }

    @Override
    public String name() {
        return "watch-for-orphaned-files";
    }

    @Override
    public List<Object> due(Instant now, Views views) {
        if (now.isBefore(next)) return List.of();
        next = now.plus(EVERY);
        files.storedBefore(now.minus(YOUNG)).stream()
                .filter(file -> !isWanted(file, views.find(KeptFileRow.KEPT_FILES, file.toString(), null)))
                .forEach(files::delete);
        return List.of();
    }

    private boolean isWanted(UUID file, Optional<KeptFileRow> known) {
        return known.map(KeptFileRow::wanted).orElseGet(() -> isRecorded.test(file));
    }
}
