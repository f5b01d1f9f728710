package candour.chronology.read;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.pushedrecord.HoldReason;
import candour.chronology.pushedrecord.PushedRecord.Stage;
import candour.chronology.pushedrecord.RecordEvent;
import candour.chronology.pushedrecord.RecordEvent.Origin;
import candour.chronology.pushedrecord.RecordEvent.RecordDrafted;
import candour.chronology.pushedrecord.RecordEvent.RecordHeld;
import candour.chronology.pushedrecord.RecordEvent.RecordReleased;
import candour.chronology.pushedrecord.RecordEvent.RecordSentOtherwise;
import candour.chronology.pushedrecord.RecordEvent.RecordSetAside;
import candour.chronology.pushedrecord.RecordEvent.RecordWaits;
import candour.chronology.pushedrecord.RecordEvent.RecordWithdrawn;
import candour.chronology.pushedrecord.WaitingReason;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one pushed record. Its words are in the push's file, and in the entry if it made one.
 *
 * @param sentOtherwise how often it came again under the same key with other words
 */
public record PushedRecordRow(
        UUID recordId,
        UUID reviewId,
        Code agency,
        Stage stage,
        Set<HoldReason> held,
        @Nullable WaitingReason waiting,
        @Nullable UUID receiptId,
        int place,
        @Nullable UUID entryId,
        @Nullable Sealed reason,
        int sentOtherwise)
        implements Row {

    public static final ReadModel<PushedRecordRow> PUSHED_RECORDS =
            new Model<>("pushed-records", PushedRecordRow.class, RecordEvent.class, (told, rows) -> {
                var event = told.event();
                rows.put(rows.find(event.recordId().toString())
                        .orElse(new PushedRecordRow(
                                event.recordId(),
                                event.reviewId(),
                                event.agency(),
                                Stage.UNKNOWN,
                                Set.of(),
                                null,
                                null,
                                0,
                                null,
                                null,
                                0))
                        .after(event));
            });

    private PushedRecordRow after(RecordEvent event) {
        return switch (event) {
            case RecordDrafted e -> from(e.origin()).at(Stage.DRAFTED, Set.of(), null, e.entryId(), null);
            case RecordHeld e -> from(e.origin()).at(Stage.HELD, e.reasons(), null, entryId, null);
            case RecordWaits e -> from(e.origin()).at(Stage.WAITING, Set.of(), e.reason(), entryId, null);
            case RecordReleased e -> at(Stage.DRAFTED, Set.of(), null, e.entryId(), e.reason());
            case RecordSetAside e -> at(Stage.SET_ASIDE, held, waiting, entryId, e.reason());
            case RecordWithdrawn e ->
                at(Stage.WITHDRAWN, Set.of(), null, entryId, null).from(e.receiptId(), e.place());
            case RecordSentOtherwise _ -> again();
        };
    }

    private PushedRecordRow at(
            Stage next,
            Set<HoldReason> nextHeld,
            @Nullable WaitingReason nextWaiting,
            @Nullable UUID entry,
            @Nullable Sealed why) {
        return new PushedRecordRow(
                recordId, reviewId, agency, next, nextHeld, nextWaiting, receiptId, place, entry, why, sentOtherwise);
    }

    private PushedRecordRow from(Origin origin) {
        return from(origin.receiptId(), origin.place());
    }

    private PushedRecordRow from(UUID receipt, int at) {
        return new PushedRecordRow(
                recordId, reviewId, agency, stage, held, waiting, receipt, at, entryId, reason, sentOtherwise);
    }

    private PushedRecordRow again() {
        return new PushedRecordRow(
                recordId, reviewId, agency, stage, held, waiting, receiptId, place, entryId, reason, sentOtherwise + 1);
    }

    @Override
    public String key() {
        return recordId.toString();
    }

    @Override
    public String scope() {
        return AgencyChronology.id(reviewId, agency);
    }
}
