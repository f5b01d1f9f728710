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
import org.jspecify.annotations.Nullable;

/**
 * Clears away what a crash between the storing of a file and the record of it has left behind, and what was given up but
 * not let go (R28). Once an hour it begins to look at every file, a page at each call, so that neither many wanted files
 * nor many others hide one behind them; nothing younger than a day is touched, since its upload may still run.
 *
 * <p>Asks a read model, and the log only about the few files it does not know: a read model's not knowing is no ground
 * to delete anything.
 */
public final class WatchForOrphanedFiles implements Timed {
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration YOUNG = Duration.ofDays(1);
    private static final int PAGE = 200;

    /** How often the whole log is read at one call, which others wait for. */
    private static final int READINGS = 5;

    private final StoredFiles files;
    private final BiFunction<UUID, Views, Optional<Boolean>> known;
    private Instant next = Instant.MIN;
    private @Nullable UUID last;

    /** @param known whether a file is still wanted, or empty when the read model does not know it */
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
        var page = files.storedBefore(now.minus(YOUNG), last, PAGE);
        if (look(page, views) && page.size() < PAGE) {
            last = null;
            next = now.plus(EVERY);
        }
        return List.of();
    }

    /** Whether the whole page was looked at; where not, the next call goes on behind the last that was. */
    private boolean look(List<UUID> page, Views views) {
        int readings = 0;
        for (var file : page) {
            var wanted = known.apply(file, views);
            if (wanted.isEmpty() && ++readings > READINGS) return false;
            if (!wanted.orElseGet(() -> files.isRecorded(file))) files.delete(file);
            last = file;
        }
        return true;
    }
}
