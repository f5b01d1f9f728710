package candour.chronology.pushedrecord;

import static candour.chronology.agencychronology.ChronologyRule.ENTRY_WAS_WITHDRAWN;
import static candour.chronology.pushedrecord.PushedRecordRule.RECORD_IS_NOT_KNOWN;
import static candour.chronology.pushedrecord.PushedRecordRule.RECORD_WAITS_FOR_NOBODY;
import static candour.chronology.pushedrecord.PushedRecordRule.RECORD_WAS_WITHDRAWN;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.entry.Entry;
import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.entry.EntryEvent.EntryCorrected;
import candour.chronology.entry.EntryEvent.EntryWithdrawn;
import candour.chronology.merged.MergedChronology;
import candour.chronology.pushedrecord.PushedRecord.Stage;
import candour.chronology.pushedrecord.RecordCommand.FileRecord;
import candour.chronology.pushedrecord.RecordCommand.ReleaseRecord;
import candour.chronology.pushedrecord.RecordCommand.SetRecordAside;
import candour.chronology.pushedrecord.RecordCommand.WithdrawRecord;
import candour.chronology.pushedrecord.RecordEvent.RecordReleased;
import candour.chronology.pushedrecord.RecordEvent.RecordSetAside;
import candour.chronology.pushedrecord.RecordEvent.RecordWithdrawn;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import java.util.List;

/** What becomes of one pushed record, and of the entry it makes, in one step. */
public final class PushedRecordDecider {
    public static final Decider<RecordCommand> PUSHED_RECORD = Decider.of(RecordCommand.class)
            .writes(PushedRecord.FOLD, RecordCommand::recordId)
            .reads(Entry.FOLD, RecordCommand::entryId)
            .reads(AgencyChronology.FOLD, c -> AgencyChronology.id(c.reviewId(), c.agency()))
            .reads(MergedChronology.FOLD, RecordCommand::reviewId)
            .decides((command, facts) -> decide(
                    command,
                    facts.of(PushedRecord.FOLD),
                    new Around(
                            facts.of(Entry.FOLD), facts.of(AgencyChronology.FOLD), facts.of(MergedChronology.FOLD))));

    private PushedRecordDecider() {}

    static Decision decide(RecordCommand command, PushedRecord was, Around around) {
        return switch (command) {
            case FileRecord c -> Filed.decide(c, was, around);
            case WithdrawRecord c -> withdraw(c, was, around);
            case ReleaseRecord c -> release(c, was, around);
            case SetRecordAside c -> setAside(c, was);
        };
    }

    private static Decision withdraw(WithdrawRecord c, PushedRecord was, Around around) {
        if (was.stage() == Stage.WITHDRAWN) return Decision.alreadySo();
        var withdrawn = Decision.of(
                new RecordWithdrawn(c.recordId(), c.reviewId(), c.agency(), c.receiptId(), c.place(), c.on()));
        Entry entry = around.entry();
        if (entry.version() == 0 || entry.withdrawn()) return withdrawn;
        return Decision.of(new EntryWithdrawn(
                        c.entryId(), c.reviewId(), c.agency(), entry.version() + 1, c.reason(), c.on()))
                .and(around.ripple(c, Change.ENTRY_WITHDRAWN, c.on()))
                .and(withdrawn.events());
    }

    private static Decision release(ReleaseRecord c, PushedRecord was, Around around) {
        waitingOrHeld(c, was);
        Entry entry = around.entry();
        if (entry.withdrawn()) throw ENTRY_WAS_WITHDRAWN.broken("a new entry");
        var why = around.chronology().handedIn() ? c.lateReason() : null;
        int version = entry.version() + 1;
        var change = entry.version() == 0 ? Change.ENTRY_ADDED : Change.ENTRY_CORRECTED;
        Object made = entry.version() == 0
                ? new EntryAdded(c.entryId(), c.reviewId(), c.agency(), 0, c.when(), c.account(), null, why, c.on())
                : new EntryCorrected(
                        c.entryId(), c.reviewId(), c.agency(), version, c.when(), c.account(), why, c.on());
        return Decision.of(made)
                .and(around.ripple(c, change, c.on()))
                .and(List.of(new RecordReleased(
                        c.recordId(), c.reviewId(), c.agency(), c.entryId(), version, c.reason(), c.on())));
    }

    private static Decision setAside(SetRecordAside c, PushedRecord was) {
        if (was.stage() == Stage.SET_ASIDE) return Decision.alreadySo();
        waitingOrHeld(c, was);
        return Decision.of(new RecordSetAside(c.recordId(), c.reviewId(), c.agency(), c.reason(), c.on()));
    }

    private static void waitingOrHeld(RecordCommand c, PushedRecord was) {
        if (!c.reviewId().equals(was.reviewId()) || !c.agency().equals(was.agency()))
            throw RECORD_IS_NOT_KNOWN.broken();
        if (was.stage() == Stage.WITHDRAWN) throw RECORD_WAS_WITHDRAWN.broken();
        if (was.stage() != Stage.HELD && was.stage() != Stage.WAITING) throw RECORD_WAITS_FOR_NOBODY.broken();
    }
}
