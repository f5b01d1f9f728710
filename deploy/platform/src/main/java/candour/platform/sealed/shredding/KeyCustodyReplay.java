package candour.platform.sealed.shredding;

import candour.platform.log.LoggedEvent;
import candour.platform.sealed.KeyCustodian;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredOrdered;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings a vault that was restored from a backup up to what the log says was decided: whatever was shredded, sealed away
 * or restricted after the backup is so again. Run by the operator before a service with a restored vault is opened.
 */
public final class KeyCustodyReplay {

    private static final int PAGE = 1000;

    private KeyCustodyReplay() {}

    /** A service's log in leaf order: {@code log::page}. */
    @FunctionalInterface
    public interface Pages {
        /** Events from a leaf index (inclusive); empty when there are no more. */
        List<LoggedEvent> page(long fromLeaf, int limit);
    }

    /** Who follows how far it has come. */
    public interface Follower {
        /** So many more events have been read. */
        void read(int events);

        /** All are read; this many keys are looked at now. */
        void applying(int keys);
    }

    private static final Follower NOBODY = new Follower() {
        @Override
        public void read(int events) {}

        @Override
        public void applying(int keys) {}
    };

    /** Reads the whole log and applies its last word on every key; answers how many subjects had one. */
    public static int bringUpToDate(KeyCustodian vault, Pages log) {
        return bringUpToDate(vault, log, NOBODY);
    }

    /** The same, followed by somebody. */
    public static int bringUpToDate(KeyCustodian vault, Pages log, Follower follower) {
        var keys = new LinkedHashMap<String, KeyCustody>();
        long next = 0;
        for (List<LoggedEvent> page = log.page(next, PAGE); !page.isEmpty(); page = log.page(next, PAGE)) {
            page.forEach(event -> take(keys, event));
            next = page.getLast().leafIndex() + 1;
            follower.read(page.size());
        }
        follower.applying(keys.size());
        apply(vault, keys);
        return keys.size();
    }

    private static void take(Map<String, KeyCustody> keys, LoggedEvent event) {
        if (event.payload() instanceof KeyCustodyEvent change) {
            var before = keys.getOrDefault(change.subject(), KeyCustody.FOLD.initial());
            keys.put(change.subject(), KeyCustody.evolve(before, change));
        }
    }

    private static void apply(KeyCustodian vault, Map<String, KeyCustody> keys) {
        var shredded = new HashSet<String>();
        keys.forEach((subject, key) -> {
            if (key.ordered() instanceof ShredOrdered) {
                shredded.add(subject);
                return;
            }
            if (key.restricted()) {
                vault.restrict(subject);
            } else {
                vault.release(subject);
            }
            if (key.sealedAway()) {
                vault.sealAway(subject);
            } else {
                vault.bringBack(subject);
            }
        });
        vault.shredAll(shredded);
    }
}
