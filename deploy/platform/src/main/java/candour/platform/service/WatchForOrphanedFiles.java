package candour.platform.service;

import candour.platform.policy.Timed;
import candour.platform.sealed.StoredFiles;
import candour.platform.view.Views;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Clears away what a crash between the storing of a file and the record of it has left behind, and what was given up but
 * not let go (R28). Looked at once an hour; nothing younger than a day is touched, since its upload may still run.
 */
public final class WatchForOrphanedFiles implements Timed {
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration YOUNG = Duration.ofDays(1);

    private final StoredFiles files;
    private final BiFunction<UUID, Views, Optional<Boolean>> known;
    private Instant next = Instant.MIN;

    /** Asks the log itself about every file. */
    public WatchForOrphanedFiles(StoredFiles files) {
        this(files, (_, _) -> Optional.empty());
    }

    /**
     * Asks a read model first, and the log about files it does not know: a read model's not knowing is no ground to delete
     * anything.
     *
     * @param known whether a file is still wanted, or empty when the read model does not know it
     */
    public WatchForOrphanedFiles(StoredFiles files, BiFunction<UUID, Views, Optional<Boolean>> known) {
        this.files = files;
        this.known = known;
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
                .filter(file -> !known.apply(file, views).orElseGet(() -> files.isRecorded(file)))
                .forEach(files::delete);
        return List.of();
    }
}
