package candour.chronology.read;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.entry.EntryEvent;
import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.entry.EntryEvent.EntryAdmitted;
import candour.chronology.entry.EntryEvent.EntryCorrected;
import candour.chronology.entry.EntryEvent.EntryWithdrawn;
import candour.chronology.merge.MergeEntry;
import candour.chronology.time.EventTime;
import candour.platform.access.Code;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry without its words: all that ordering needs, so that a merge opens nothing. */
public record EntryRow(
        UUID entryId,
        UUID reviewId,
        Code agency,
        int sequence,
        int version,
        EventTime when,
        @Nullable UUID importRun,
        boolean withdrawn,
        boolean admitted)
        implements Row {

    public static final ReadModel<EntryRow> ENTRIES =
            new Model<>("chronology-entries", EntryRow.class, EntryEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case EntryAdded e ->
                        rows.put(new EntryRow(
                                e.entryId(),
                                e.reviewId(),
                                e.agency(),
                                e.sequence(),
                                1,
                                e.when(),
                                e.importRun(),
                                false,
                                false));
                    case EntryCorrected e ->
                        rows.change(key(e), row -> row.now(e.version(), e.when(), row.withdrawn, row.admitted));
                    case EntryWithdrawn e ->
                        rows.change(key(e), row -> row.now(e.version(), row.when, true, row.admitted));
                    case EntryAdmitted e ->
                        rows.change(key(e), row -> row.now(e.version(), row.when, row.withdrawn, true));
                }
            });

    private EntryRow now(int nextVersion, EventTime nextWhen, boolean nextWithdrawn, boolean nextAdmitted) {
        return new EntryRow(
                entryId, reviewId, agency, sequence, nextVersion, nextWhen, importRun, nextWithdrawn, nextAdmitted);
    }

    public MergeEntry toMerge() {
        return new MergeEntry(entryId, version, agency.value(), sequence, when);
    }

    private static String key(EntryEvent event) {
        return event.entryId().toString();
    }

    @Override
    public String key() {
        return entryId.toString();
    }

    @Override
    public String scope() {
        return AgencyChronology.id(reviewId, agency);
    }

    /** As shown, then as numbered by the agency; undated last. */
    @Override
    public String order() {
        Instant placed = when.placedAt();
        return (placed == null ? "9999" : placed.toString()) + "/" + String.format("%09d", sequence);
    }
}
