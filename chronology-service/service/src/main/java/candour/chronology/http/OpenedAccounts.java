package candour.chronology.http;

import candour.chronology.imports.Account;
import candour.chronology.read.AccountRow;
import candour.chronology.read.EntryMarksRow;
import candour.chronology.read.EntryRow;
import candour.platform.sealed.Opening;
import candour.platform.sealed.Sealed;
import candour.platform.view.Selection;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/**
 * The declared opener of the working view (R17): near duplicates, whether the child was seen, and the search for names. The words are handed
 * on entry by entry and let go; what is withdrawn, minimised, restricted or shredded today is passed over, whatever version is looked at (R20).
 */
@Singleton
class OpenedAccounts {
    private static final Logger LOG = Logger.getLogger(OpenedAccounts.class);
    private static final int BATCH = 500;

    private final Views views;
    private final Opening opening;

    OpenedAccounts(Views views, Opening opening) {
        this.views = views;
        this.opening = opening;
    }

    /** What the words are opened for. */
    enum Purpose {
        NEAR_DUPLICATES,
        CHILD_SEEN,
        NAME_MATCHES
    }

    /** @return how many could not be opened, or were not to be */
    int each(List<EntryRow> entries, long leaf, Purpose purpose, BiConsumer<EntryRow, Account> use) {
        LOG.debugf("%d entries opened for %s", entries.size(), purpose);
        int withheld = 0;
        for (int from = 0; from < entries.size(); from += BATCH) {
            List<EntryRow> batch = entries.subList(from, Math.min(from + BATCH, entries.size()));
            withheld += batch(batch, leaf, use);
        }
        return withheld;
    }

    private int batch(List<EntryRow> batch, long leaf, BiConsumer<EntryRow, Account> use) {
        Selection these = Selection.keys(batch.stream().map(EntryRow::key).toList());
        Map<UUID, Boolean> gone = new HashMap<>();
        views.all(EntryRow.ENTRIES, these, null).forEach(row -> gone.put(row.entryId(), row.withdrawn()));
        views.all(EntryMarksRow.MARKS, these, null).stream()
                .filter(EntryMarksRow::minimised)
                .forEach(row -> gone.put(row.entryId(), true));
        Map<UUID, Sealed> sealed = new HashMap<>();
        views.all(AccountRow.ACCOUNTS, these, leaf).forEach(row -> sealed.put(row.entryId(), row.account()));
        sealed.keySet().removeIf(entryId -> gone.getOrDefault(entryId, true));
        var opened = opening.openAll(List.copyOf(sealed.values()));
        int used = 0;
        for (EntryRow row : batch) {
            Sealed words = sealed.get(row.entryId());
            if (words != null && opened.get(words.id()) instanceof Opening.Opened.Text(var text)) {
                use.accept(row, Account.fromJson(text));
                used++;
            }
        }
        return batch.size() - used;
    }
}
