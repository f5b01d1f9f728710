package candour.chronology.read;

import candour.chronology.entry.EntryEvent;
import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.entry.EntryEvent.EntryAdmitted;
import candour.chronology.entry.EntryEvent.EntryCorrected;
import candour.chronology.entry.EntryEvent.EntryWithdrawn;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of an entry, sealed, and why it was last changed. */
public record AccountRow(
        UUID entryId, Sealed account, @Nullable Sealed reason) implements Row {

    public static final ReadModel<AccountRow> ACCOUNTS =
            new Model<>("chronology-accounts", AccountRow.class, EntryEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case EntryAdded e -> rows.put(new AccountRow(e.entryId(), e.account(), e.lateReason()));
                    case EntryCorrected e -> rows.put(new AccountRow(e.entryId(), e.account(), e.reason()));
                    case EntryWithdrawn e -> because(rows, e.entryId(), e.reason());
                    case EntryAdmitted e -> because(rows, e.entryId(), e.reason());
                }
            });

    private static void because(Rows<AccountRow> rows, UUID entryId, @Nullable Sealed reason) {
        rows.change(entryId.toString(), row -> new AccountRow(row.entryId, row.account, reason));
    }

    @Override
    public String key() {
        return entryId.toString();
    }
}
