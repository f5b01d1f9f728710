package candour.chronology.imports;

import candour.chronology.read.UnfinishedRow;
import candour.chronology.upload.UploadCommand.AbandonImport;
import candour.chronology.upload.UploadEvent.Cause;
import candour.platform.calendar.London;
import candour.platform.policy.Timed;
import candour.platform.view.Views;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Gives up what a crash has cut off, and lets go what nobody committed within its seven days (R28). */
public final class WatchOverUnfinishedImports implements Timed {
    private static final Duration SILENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "watch-over-unfinished-imports";
    }

    @Override
    public List<Object> due(Instant now, Views views) {
        return views.all(UnfinishedRow.UNFINISHED, "", null).stream()
                .filter(row -> row.running() ? row.lastSeen().plus(SILENCE).isBefore(now) : !now.isBefore(row.until()))
                .<Object>map(row -> new AbandonImport(
                        row.importId(),
                        row.reviewId(),
                        row.agency(),
                        row.running() ? Cause.INTERRUPTED : Cause.EXPIRED,
                        London.day(now)))
                .toList();
    }
}
