package candour.chronology.pushedrecord;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.entry.EntryEvent.EntryCorrected;
import candour.chronology.entry.EntryEvent.EntryWithdrawn;
import candour.chronology.pushedrecord.RecordCommand.FileRecord;
import candour.chronology.pushedrecord.RecordEvent.Origin;
import candour.chronology.pushedrecord.RecordEvent.RecordDrafted;
import candour.chronology.pushedrecord.RecordEvent.RecordHeld;
import candour.chronology.pushedrecord.RecordEvent.RecordSentOtherwise;
import candour.chronology.pushedrecord.RecordEvent.RecordWaits;
import candour.platform.decision.Decision;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a record that comes in becomes. It is never refused (R1): what cannot be a draft at once waits, is held, or is kept as sent otherwise. */
final class Filed {
    private Filed() {}

    static Decision decide(FileRecord c, PushedRecord was, Around around) {
        Origin origin = new Origin(c.receiptId(), c.place(), c.content(), c.sourceVersion());
        Origin before = was.origin();
        if (before != null && before.content().equals(c.content())) return Decision.alreadySo();
        if (before != null && Objects.equals(before.sourceVersion(), c.sourceVersion()))
            return c.content().equals(was.otherwise())
                    ? Decision.alreadySo()
                    : Decision.of(new RecordSentOtherwise(c.recordId(), c.reviewId(), c.agency(), origin, c.on()));
        return switch (was.stage()) {
            case UNKNOWN, WAITING, DRAFTED -> fileOrWait(c, was, around, origin);
            // What is held stays held, however it comes again: only a person of the agency lets it go.
            case HELD -> Decision.of(new RecordHeld(c.recordId(), c.reviewId(), c.agency(), c.held(), origin, c.on()));
            case SET_ASIDE, WITHDRAWN -> waits(c, WaitingReason.CAME_AGAIN, origin);
        };
    }

    private static Decision fileOrWait(FileRecord c, PushedRecord was, Around around, Origin origin) {
        if (!c.held().isEmpty()) return hold(c, around, origin);
        WaitingReason reason = waiting(c, was, around);
        if (reason != null || c.when() == null || c.account() == null)
            return waits(c, reason == null ? WaitingReason.DATE_NOT_READ : reason, origin);
        int version = around.entry().version() + 1;
        Object made = version == 1
                ? new EntryAdded(c.entryId(), c.reviewId(), c.agency(), 0, c.when(), c.account(), null, null, c.on())
                : new EntryCorrected(
                        c.entryId(), c.reviewId(), c.agency(), version, c.when(), c.account(), null, c.on());
        return Decision.of(
                made, new RecordDrafted(c.recordId(), c.reviewId(), c.agency(), c.entryId(), version, origin, c.on()));
    }

    /** Held after it had become an entry: the entry is taken back, and a person of the agency decides anew. */
    private static Decision hold(FileRecord c, Around around, Origin origin) {
        var held = new RecordHeld(c.recordId(), c.reviewId(), c.agency(), c.held(), origin, c.on());
        var entry = around.entry();
        if (entry.version() == 0 || entry.withdrawn() || c.reason() == null) return Decision.of(held);
        return Decision.of(new EntryWithdrawn(
                        c.entryId(), c.reviewId(), c.agency(), entry.version() + 1, c.reason(), c.on()))
                .and(around.ripple(c, Change.ENTRY_WITHDRAWN, c.on()))
                .and(List.of(held));
    }

    private static @Nullable WaitingReason waiting(FileRecord c, PushedRecord was, Around around) {
        if (around.chronology().stage() == AgencyChronology.Stage.UNKNOWN) return WaitingReason.NOT_REQUESTED;
        if (around.chronology().handedIn()) return WaitingReason.HANDED_IN;
        boolean changedHere =
                around.entry().version() != was.entryVersion() || around.entry().withdrawn();
        return changedHere ? WaitingReason.ENTRY_WAS_CHANGED_HERE : c.waiting();
    }

    private static Decision waits(FileRecord c, WaitingReason reason, Origin origin) {
        return Decision.of(new RecordWaits(c.recordId(), c.reviewId(), c.agency(), reason, origin, c.on()));
    }
}
