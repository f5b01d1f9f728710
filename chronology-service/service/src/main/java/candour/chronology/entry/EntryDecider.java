package candour.chronology.entry;

import static candour.chronology.agencychronology.ChronologyRule.CHRONOLOGY_WAS_NOT_REQUESTED;
import static candour.chronology.agencychronology.ChronologyRule.CORRECTION_NEEDS_A_REASON;
import static candour.chronology.agencychronology.ChronologyRule.ENTRY_IS_NOT_KNOWN;
import static candour.chronology.agencychronology.ChronologyRule.ENTRY_LIES_BEFORE_THE_PERIOD;
import static candour.chronology.agencychronology.ChronologyRule.ENTRY_WAS_WITHDRAWN;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.agencychronology.AgencyChronology.Stage;
import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.entry.EntryCommand.AddEntry;
import candour.chronology.entry.EntryCommand.AdmitEntry;
import candour.chronology.entry.EntryCommand.CorrectEntry;
import candour.chronology.entry.EntryCommand.WithdrawEntry;
import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.entry.EntryEvent.EntryAdmitted;
import candour.chronology.entry.EntryEvent.EntryCorrected;
import candour.chronology.entry.EntryEvent.EntryWithdrawn;
import candour.chronology.merged.MergedChronology;
import candour.chronology.scope.Scope;
import candour.chronology.scope.ScopePeriod;
import candour.chronology.time.EventTime;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.sealed.Sealed;
import org.jspecify.annotations.Nullable;

/** Recording what happened. What an entry says is never refused; after the hand-in a change needs its reason. */
public final class EntryDecider {
    public static final Decider<EntryCommand> ENTRY = Decider.of(EntryCommand.class)
            .writes(Entry.FOLD, EntryCommand::entryId)
            .reads(AgencyChronology.FOLD, c -> AgencyChronology.id(c.reviewId(), c.agency()))
            .reads(Scope.FOLD, EntryCommand::reviewId)
            .reads(MergedChronology.FOLD, EntryCommand::reviewId)
            .decides((command, facts) -> decide(
                    command,
                    facts.of(Entry.FOLD),
                    new Surroundings(
                            facts.of(AgencyChronology.FOLD), facts.of(Scope.FOLD), facts.of(MergedChronology.FOLD))));

    private EntryDecider() {}

    static Decision decide(EntryCommand command, Entry entry, Surroundings around) {
        return switch (command) {
            case AddEntry c -> add(c, entry, around);
            case CorrectEntry c -> correct(c, entry, around);
            case WithdrawEntry c -> withdraw(c, entry, around);
            case AdmitEntry c -> admit(c, entry, around);
        };
    }

    private static Decision add(AddEntry c, Entry entry, Surroundings around) {
        if (around.chronology().stage() == Stage.UNKNOWN)
            throw CHRONOLOGY_WAS_NOT_REQUESTED.broken("a request by the Review Team");
        if (entry.version() > 0) return Decision.alreadySo();
        reasonOnceHandedIn(c.reason(), around);
        var added = new EntryAdded(
                c.entryId(), c.reviewId(), c.agency(), c.sequence(), c.when(), c.account(), null, c.reason(), c.on());
        return Decision.of(added)
                .and(around.ripple(c, Change.ENTRY_ADDED, c.on()))
                .warningIf(before(c.when(), around), ENTRY_LIES_BEFORE_THE_PERIOD);
    }

    private static Decision correct(CorrectEntry c, Entry entry, Surroundings around) {
        known(c, entry);
        if (entry.withdrawn()) throw ENTRY_WAS_WITHDRAWN.broken("a new entry");
        reasonOnceHandedIn(c.reason(), around);
        int version = entry.version() + 1;
        var corrected = new EntryCorrected(
                c.entryId(), c.reviewId(), c.agency(), version, c.when(), c.account(), c.reason(), c.on());
        return Decision.of(corrected)
                .and(around.ripple(c, Change.ENTRY_CORRECTED, c.on()))
                .warningIf(before(c.when(), around) && !entry.admitted(), ENTRY_LIES_BEFORE_THE_PERIOD);
    }

    private static Decision withdraw(WithdrawEntry c, Entry entry, Surroundings around) {
        known(c, entry);
        if (entry.withdrawn()) return Decision.alreadySo();
        return Decision.of(new EntryWithdrawn(
                        c.entryId(), c.reviewId(), c.agency(), entry.version() + 1, c.reason(), c.on()))
                .and(around.ripple(c, Change.ENTRY_WITHDRAWN, c.on()));
    }

    private static Decision admit(AdmitEntry c, Entry entry, Surroundings around) {
        known(c, entry);
        if (entry.withdrawn()) throw ENTRY_WAS_WITHDRAWN.broken("an entry that stands");
        if (entry.admitted()) return Decision.alreadySo();
        return Decision.of(new EntryAdmitted(
                        c.entryId(), c.reviewId(), c.agency(), entry.version() + 1, c.reason(), c.on()))
                .and(around.ripple(c, Change.ENTRY_ADMITTED, c.on()));
    }

    private static void known(EntryCommand c, Entry entry) {
        if (!entry.belongsTo(c.reviewId(), c.agency())) throw ENTRY_IS_NOT_KNOWN.broken();
    }

    private static void reasonOnceHandedIn(@Nullable Sealed reason, Surroundings around) {
        if (around.chronology().handedIn() && reason == null) throw CORRECTION_NEEDS_A_REASON.broken("reason");
    }

    private static boolean before(EventTime when, Surroundings around) {
        return ScopePeriod.of(around.scope()).whollyBefore(when);
    }
}
