package candour.chronology.http;

import candour.chronology.read.AgencyRow;
import candour.chronology.read.EntryRow;
import candour.chronology.read.ImportRow;
import candour.chronology.read.ScopeRow;
import candour.chronology.read.StatedOrderRow;
import candour.platform.log.Log;
import candour.platform.view.ReadModel;
import candour.platform.view.Views;
import java.time.Duration;
import java.util.List;

/** A leaf up to which every read model that a merge is made from has been read, as near to now as they come in time. */
final class Caught {
    private static final List<ReadModel<?>> NEEDED = List.of(
            AgencyRow.AGENCIES, EntryRow.ENTRIES, ImportRow.IMPORTS, ScopeRow.SCOPES, StatedOrderRow.STATED_ORDERS);

    private Caught() {}

    static long up(Views views, Log log, Duration atMost) {
        long wanted = log.size();
        long until = System.nanoTime() + atMost.toNanos();
        long leaf = leaf(views);
        while (leaf < wanted && System.nanoTime() < until) {
            pause();
            leaf = leaf(views);
        }
        return leaf;
    }

    private static long leaf(Views views) {
        return NEEDED.stream().mapToLong(views::position).min().orElse(0);
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
