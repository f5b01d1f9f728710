package candour.chronology.familyaccount;

import static candour.chronology.agencychronology.ChronologyRule.REVIEW_IS_NOT_COMMISSIONED;
import static candour.chronology.familyaccount.FamilyAccountRule.RELATIVE_HAS_NOT_CONSENTED;
import static candour.chronology.familyaccount.FamilyAccounts.FAMILY;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.entry.Entry;
import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.entry.EntryEvent.EntryWithdrawn;
import candour.chronology.familyaccount.FamilyAccountCommand.LearnConsent;
import candour.chronology.familyaccount.FamilyAccountCommand.LearnConsentError;
import candour.chronology.familyaccount.FamilyAccountCommand.TakeInAccount;
import candour.chronology.familyaccount.FamilyAccountEvent.FamilyAccountTakenIn;
import candour.chronology.familyaccount.FamilyAccountEvent.FamilyAccountWithdrawn;
import candour.chronology.familyaccount.FamilyAccountEvent.FamilyConsentLearnt;
import candour.chronology.familyaccount.FamilyAccountEvent.FamilyConsentToldInError;
import candour.chronology.merged.MergedChronology;
import candour.chronology.scope.Scope;
import candour.chronology.scope.ScopeEvent.AgencyAsked;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes accounts of relatives in, and out again in the moment in which their consent is no longer given. Pure. */
public final class FamilyAccountDecider {
    public static final Decider<FamilyAccountCommand> FAMILY_ACCOUNTS = Decider.of(FamilyAccountCommand.class)
            .writes(FamilyAccounts.FOLD, FamilyAccountCommand::reviewId)
            .reads(AgencyChronology.FOLD, c -> AgencyChronology.id(c.reviewId(), FAMILY))
            .reads(Scope.FOLD, FamilyAccountCommand::reviewId)
            .reads(MergedChronology.FOLD, FamilyAccountCommand::reviewId)
            .readsAll(Entry.FOLD, FamilyAccountDecider::entries)
            .decides(FamilyAccountDecider::decide);

    private FamilyAccountDecider() {}

    /** The one that is to come in, or those that may have to go out. */
    private static List<UUID> entries(FamilyAccountCommand command, Facts facts) {
        return command instanceof TakeInAccount c
                ? List.of(c.entryId())
                : facts.of(FamilyAccounts.FOLD).of(command.memberRef());
    }

    private static Decision decide(FamilyAccountCommand command, Facts facts) {
        return switch (command) {
            case TakeInAccount c -> takeIn(c, facts);
            case LearnConsent c -> {
                if (facts.of(FamilyAccounts.FOLD).heard(c.toldBy())) yield Decision.alreadySo();
                yield learn(
                        new FamilyConsentLearnt(c.reviewId(), c.memberRef(), c.consent(), c.toldBy(), c.on()),
                        c.on(),
                        facts);
            }
            case LearnConsentError c -> {
                if (!facts.of(FamilyAccounts.FOLD).heard(c.markedEventId())) yield Decision.alreadySo();
                yield learn(
                        new FamilyConsentToldInError(c.reviewId(), c.memberRef(), c.markedEventId(), c.on()),
                        c.on(),
                        facts);
            }
        };
    }

    /** The first account opens the family's chronology, which is handed in from then on. */
    private static Decision takeIn(TakeInAccount c, Facts facts) {
        if (!facts.of(Scope.FOLD).opened()) throw REVIEW_IS_NOT_COMMISSIONED.broken("a commissioned review");
        FamilyAccounts accounts = facts.of(FamilyAccounts.FOLD);
        if (accounts.includes(c.entryId())) return Decision.alreadySo();
        if (!accounts.consents(c.memberRef())) throw RELATIVE_HAS_NOT_CONSENTED.broken("consent to this use");
        List<Object> all = new ArrayList<>();
        all.add(new FamilyAccountTakenIn(c.reviewId(), c.memberRef(), c.entryId(), c.on()));
        all.add(new EntryAdded(
                c.entryId(), c.reviewId(), FAMILY, accounts.takenIn() + 1, c.when(), c.account(), null, null, c.on()));
        Ripple ripple = Ripple.of(c.reviewId(), facts);
        if (!facts.of(Scope.FOLD).agencies().contains(FAMILY)) {
            all.add(new AgencyAsked(c.reviewId(), FAMILY));
            all.add(new ChronologySubmitted(c.reviewId(), FAMILY, 1, 1, c.on()));
        } else all.addAll(ripple.of(Change.ENTRY_ADDED, c.entryId(), c.on()));
        return Decision.of(all.toArray());
    }

    private static Decision learn(FamilyAccountEvent told, LocalDate on, Facts facts) {
        List<Object> all = new ArrayList<>(List.of(told));
        FamilyAccounts now = FamilyAccounts.evolve(facts.of(FamilyAccounts.FOLD), told);
        if (now.consents(told.memberRef())) return Decision.of(told);
        Ripple ripple = Ripple.of(told.reviewId(), facts);
        for (UUID entryId : now.of(told.memberRef())) {
            all.add(new FamilyAccountWithdrawn(told.reviewId(), told.memberRef(), entryId, on));
            Entry entry = facts.of(Entry.FOLD, entryId);
            if (entry.withdrawn()) continue;
            all.add(new EntryWithdrawn(entryId, told.reviewId(), FAMILY, entry.version() + 1, null, on));
            all.addAll(ripple.of(Change.ENTRY_WITHDRAWN, entryId, on));
        }
        return Decision.of(all.toArray());
    }
}
