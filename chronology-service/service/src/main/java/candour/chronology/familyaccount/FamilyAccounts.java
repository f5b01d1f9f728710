package candour.chronology.familyaccount;

import candour.chronology.familyaccount.FamilyAccountEvent.FamilyAccountTakenIn;
import candour.chronology.familyaccount.FamilyAccountEvent.FamilyAccountWithdrawn;
import candour.chronology.familyaccount.FamilyAccountEvent.FamilyConsentLearnt;
import candour.chronology.familyaccount.FamilyAccountEvent.FamilyConsentToldInError;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Just enough memory of a review's relatives to decide.
 *
 * @param told what stands of what was told of consent, oldest first
 * @param accounts that stand in the chronology
 * @param takenIn how many there ever were
 */
public record FamilyAccounts(List<Told> told, List<InChronology> accounts, int takenIn) {
    /** The lane of all relatives together: which of them said it is known only where it must be. */
    public static final Code FAMILY = new Code("FAMILY");

    public static final Fold<FamilyAccounts, FamilyAccountEvent> FOLD = new Fold<>(
            "chronology-family-accounts",
            FamilyAccountEvent.class,
            FamilyAccountEvent::reviewId,
            FamilyAccounts::evolve,
            new FamilyAccounts(List.of(), List.of(), 0));

    /** One thing told of a relative's consent. */
    record Told(UUID memberRef, Consent consent, UUID by) {}

    /** An account that stands. */
    record InChronology(UUID memberRef, UUID entryId) {}

    static FamilyAccounts evolve(FamilyAccounts was, FamilyAccountEvent event) {
        return switch (event) {
            case FamilyConsentLearnt e ->
                new FamilyAccounts(
                        with(was.told, new Told(e.memberRef(), e.consent(), e.toldBy())), was.accounts, was.takenIn);
            case FamilyConsentToldInError e ->
                new FamilyAccounts(
                        without(was.told, told -> told.by().equals(e.markedEventId())), was.accounts, was.takenIn);
            case FamilyAccountTakenIn e ->
                new FamilyAccounts(
                        was.told, with(was.accounts, new InChronology(e.memberRef(), e.entryId())), was.takenIn + 1);
            case FamilyAccountWithdrawn e ->
                new FamilyAccounts(
                        was.told,
                        without(was.accounts, account -> account.entryId().equals(e.entryId())),
                        was.takenIn);
        };
    }

    /** Said so, and not taken back: silence is never consent. */
    boolean consents(UUID memberRef) {
        return told.reversed().stream()
                .filter(each -> each.memberRef().equals(memberRef))
                .findFirst()
                .filter(each -> each.consent() == Consent.GIVEN)
                .isPresent();
    }

    boolean heard(UUID toldBy) {
        return told.stream().anyMatch(each -> each.by().equals(toldBy));
    }

    boolean includes(UUID entryId) {
        return accounts.stream().anyMatch(account -> account.entryId().equals(entryId));
    }

    List<UUID> of(UUID memberRef) {
        return accounts.stream()
                .filter(account -> account.memberRef().equals(memberRef))
                .map(InChronology::entryId)
                .toList();
    }

    private static <E> List<E> with(List<E> some, E more) {
        List<E> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }

    private static <E> List<E> without(List<E> some, Predicate<E> gone) {
        return some.stream().filter(gone.negate()).toList();
    }
}
