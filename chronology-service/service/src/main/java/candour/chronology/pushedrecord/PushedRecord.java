package candour.chronology.pushedrecord;

import candour.chronology.pushedrecord.RecordEvent.Origin;
import candour.chronology.pushedrecord.RecordEvent.RecordDrafted;
import candour.chronology.pushedrecord.RecordEvent.RecordHeld;
import candour.chronology.pushedrecord.RecordEvent.RecordReleased;
import candour.chronology.pushedrecord.RecordEvent.RecordSentOtherwise;
import candour.chronology.pushedrecord.RecordEvent.RecordSetAside;
import candour.chronology.pushedrecord.RecordEvent.RecordWaits;
import candour.chronology.pushedrecord.RecordEvent.RecordWithdrawn;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param origin of what was last taken; null when nothing was
 * @param otherwise the mark of what was last refused under the same key
 * @param entryVersion of the entry as this record last left it; 0 when it made none
 */
public record PushedRecord(
        Stage stage,
        @Nullable UUID reviewId,
        @Nullable Code agency,
        @Nullable Origin origin,
        @Nullable Code otherwise,
        int entryVersion) {

    public enum Stage {
        UNKNOWN,
        DRAFTED,
        HELD,
        WAITING,
        SET_ASIDE,
        WITHDRAWN
    }

    public static final Fold<PushedRecord, RecordEvent> FOLD = new Fold<>(
            "pushed-record",
            RecordEvent.class,
            RecordEvent::recordId,
            PushedRecord::evolve,
            new PushedRecord(Stage.UNKNOWN, null, null, null, null, 0));

    static PushedRecord evolve(PushedRecord was, RecordEvent event) {
        return switch (event) {
            case RecordDrafted e -> was.at(e, Stage.DRAFTED, e.origin(), e.entryVersion());
            case RecordHeld e -> was.at(e, Stage.HELD, e.origin(), was.entryVersion);
            case RecordWaits e -> was.at(e, Stage.WAITING, e.origin(), was.entryVersion);
            case RecordReleased e -> was.at(e, Stage.DRAFTED, was.origin, e.entryVersion());
            case RecordSetAside e -> was.at(e, Stage.SET_ASIDE, was.origin, was.entryVersion);
            case RecordWithdrawn e -> was.at(e, Stage.WITHDRAWN, was.origin, was.entryVersion);
            case RecordSentOtherwise e ->
                new PushedRecord(
                        was.stage,
                        was.reviewId,
                        was.agency,
                        was.origin,
                        e.origin().content(),
                        was.entryVersion);
        };
    }

    private PushedRecord at(RecordEvent event, Stage next, @Nullable Origin from, int version) {
        return new PushedRecord(next, event.reviewId(), event.agency(), from, otherwise, version);
    }
}
