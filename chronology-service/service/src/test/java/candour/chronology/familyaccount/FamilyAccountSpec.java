package candour.chronology.familyaccount;

import static candour.chronology.familyaccount.FamilyAccountDecider.FAMILY_ACCOUNTS;
import static candour.chronology.familyaccount.FamilyAccounts.FAMILY;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyCorrected;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.agencychronology.ChronologyRule;
import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.entry.EntryEvent.EntryAdmitted;
import candour.chronology.entry.EntryEvent.EntryWithdrawn;
import candour.chronology.familyaccount.FamilyAccountCommand.LearnConsent;
import candour.chronology.familyaccount.FamilyAccountCommand.LearnConsentError;
import candour.chronology.familyaccount.FamilyAccountCommand.TakeInAccount;
import candour.chronology.familyaccount.FamilyAccountEvent.FamilyAccountTakenIn;
import candour.chronology.familyaccount.FamilyAccountEvent.FamilyAccountWithdrawn;
import candour.chronology.familyaccount.FamilyAccountEvent.FamilyConsentLearnt;
import candour.chronology.familyaccount.FamilyAccountEvent.FamilyConsentToldInError;
import candour.chronology.merged.MergeInput;
import candour.chronology.merged.MergedEvent.ChronologyMerged;
import candour.chronology.merged.MergedEvent.MergeBecameStale;
import candour.chronology.scope.ScopeEvent.AgencyAsked;
import candour.chronology.scope.ScopeEvent.ScopeOpened;
import candour.chronology.time.EventTime;
import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName(
        "S003-09, S001-08, X-05, X-07, PM-10: a relative's account is in the chronology as long as they want it there")
class FamilyAccountSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID GRAN = new UUID(7, 2);
    static final UUID AUNT = new UUID(7, 3);
    static final UUID ONE = new UUID(7, 4);
    static final UUID TWO = new UUID(7, 5);
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    static final ScopeOpened opened = new ScopeOpened(REVIEW, null, null, MAY);
    static final FamilyConsentLearnt yes = learnt(GRAN, Consent.GIVEN, 1);
    static final FamilyAccountTakenIn takenIn = new FamilyAccountTakenIn(REVIEW, GRAN, ONE, MAY);
    static final EntryAdded entry = entry(ONE, 1);
    static final AgencyAsked asked = new AgencyAsked(REVIEW, FAMILY);
    static final ChronologySubmitted submitted = new ChronologySubmitted(REVIEW, FAMILY, 1, 1, MAY);
    static final ChronologyMerged merged = new ChronologyMerged(
            REVIEW, 3, List.of(new MergeInput(FAMILY, 1)), List.of(), new Code("abc"), 40, 0, 100, MAY);
    static final Object[] inChronology = {opened, yes, takenIn, entry, asked, submitted, merged};

    @Test
    void silence_asking_refusal_and_no_answer_are_not_consent() {
        given(FAMILY_ACCOUNTS, opened).when(takeIn(ONE)).refused(FamilyAccountRule.RELATIVE_HAS_NOT_CONSENTED);
        for (Consent no :
                List.of(Consent.ASKED, Consent.REFUSED, Consent.NO_ANSWER, Consent.WITHDRAWN, Consent.EXPIRED))
            given(FAMILY_ACCOUNTS, opened, yes, learnt(GRAN, no, 2))
                    .when(takeIn(ONE))
                    .refused(FamilyAccountRule.RELATIVE_HAS_NOT_CONSENTED);
        given(FAMILY_ACCOUNTS, opened, learnt(AUNT, Consent.GIVEN, 2))
                .when(takeIn(ONE))
                .refused(FamilyAccountRule.RELATIVE_HAS_NOT_CONSENTED);
    }

    @Test
    void the_first_account_opens_the_familys_chronology() {
        given(FAMILY_ACCOUNTS, opened, yes).when(takeIn(ONE)).then(takenIn, entry, asked, submitted);
        given(FAMILY_ACCOUNTS, inChronology).when(takeIn(ONE)).staysQuiet();
        given(FAMILY_ACCOUNTS, yes).when(takeIn(ONE)).refused(ChronologyRule.REVIEW_IS_NOT_COMMISSIONED);
    }

    @Test
    void the_next_makes_a_version_and_the_merge_stale() {
        given(FAMILY_ACCOUNTS, inChronology)
                .when(takeIn(TWO))
                .then(
                        new FamilyAccountTakenIn(REVIEW, GRAN, TWO, MAY),
                        entry(TWO, 2),
                        corrected(2, Change.ENTRY_ADDED, TWO),
                        stale(Change.ENTRY_ADDED, TWO));
    }

    @Test
    void withdrawn_consent_takes_every_account_of_that_relative_out_in_the_same_moment() {
        given(FAMILY_ACCOUNTS, with(new FamilyAccountTakenIn(REVIEW, GRAN, TWO, MAY), entry(TWO, 2)))
                .when(new LearnConsent(REVIEW, GRAN, Consent.WITHDRAWN, told(2), MAY))
                .then(
                        learnt(GRAN, Consent.WITHDRAWN, 2),
                        new FamilyAccountWithdrawn(REVIEW, GRAN, ONE, MAY),
                        new EntryWithdrawn(ONE, REVIEW, FAMILY, 2, null, MAY),
                        corrected(2, Change.ENTRY_WITHDRAWN, ONE),
                        stale(Change.ENTRY_WITHDRAWN, ONE),
                        new FamilyAccountWithdrawn(REVIEW, GRAN, TWO, MAY),
                        new EntryWithdrawn(TWO, REVIEW, FAMILY, 2, null, MAY),
                        corrected(3, Change.ENTRY_WITHDRAWN, TWO),
                        stale(Change.ENTRY_WITHDRAWN, TWO));
    }

    @Test
    void another_relatives_consent_touches_nothing_of_hers_and_the_same_event_twice_changes_nothing() {
        given(FAMILY_ACCOUNTS, inChronology)
                .when(new LearnConsent(REVIEW, AUNT, Consent.WITHDRAWN, told(2), MAY))
                .then(learnt(AUNT, Consent.WITHDRAWN, 2));
        given(FAMILY_ACCOUNTS, inChronology)
                .when(new LearnConsent(REVIEW, GRAN, Consent.GIVEN, told(1), MAY))
                .staysQuiet();
        given(FAMILY_ACCOUNTS, inChronology)
                .when(new LearnConsent(REVIEW, GRAN, Consent.GIVEN, told(2), MAY))
                .then(learnt(GRAN, Consent.GIVEN, 2));
    }

    @Test
    void consent_that_was_recorded_in_error_was_never_given() {
        given(FAMILY_ACCOUNTS, inChronology)
                .when(new LearnConsentError(REVIEW, GRAN, told(1), MAY))
                .then(
                        new FamilyConsentToldInError(REVIEW, GRAN, told(1), MAY),
                        new FamilyAccountWithdrawn(REVIEW, GRAN, ONE, MAY),
                        new EntryWithdrawn(ONE, REVIEW, FAMILY, 2, null, MAY),
                        corrected(2, Change.ENTRY_WITHDRAWN, ONE),
                        stale(Change.ENTRY_WITHDRAWN, ONE));
        given(FAMILY_ACCOUNTS, inChronology)
                .when(new LearnConsentError(REVIEW, GRAN, told(9), MAY))
                .staysQuiet();
    }

    @Test
    void a_withdrawal_in_error_gives_consent_back_and_the_account_may_be_taken_in_again() {
        given(
                        FAMILY_ACCOUNTS,
                        with(
                                learnt(GRAN, Consent.WITHDRAWN, 2),
                                new FamilyAccountWithdrawn(REVIEW, GRAN, ONE, MAY),
                                new EntryWithdrawn(ONE, REVIEW, FAMILY, 2, null, MAY),
                                new FamilyConsentToldInError(REVIEW, GRAN, told(2), MAY)))
                .when(takeIn(TWO))
                .then(
                        new FamilyAccountTakenIn(REVIEW, GRAN, TWO, MAY),
                        entry(TWO, 2),
                        corrected(2, Change.ENTRY_ADDED, TWO),
                        stale(Change.ENTRY_ADDED, TWO));
    }

    @Test
    void an_entry_that_was_withdrawn_already_is_not_withdrawn_twice_and_versions_count_on() {
        given(FAMILY_ACCOUNTS, with(new EntryWithdrawn(ONE, REVIEW, FAMILY, 2, sealed("why"), MAY)))
                .when(new LearnConsent(REVIEW, GRAN, Consent.EXPIRED, told(2), MAY))
                .then(learnt(GRAN, Consent.EXPIRED, 2), new FamilyAccountWithdrawn(REVIEW, GRAN, ONE, MAY));
        given(FAMILY_ACCOUNTS, opened, yes, takenIn, entry, new EntryAdmitted(ONE, REVIEW, FAMILY, 2, sealed("w"), MAY))
                .when(new LearnConsent(REVIEW, GRAN, Consent.WITHDRAWN, told(2), MAY))
                .then(
                        learnt(GRAN, Consent.WITHDRAWN, 2),
                        new FamilyAccountWithdrawn(REVIEW, GRAN, ONE, MAY),
                        new EntryWithdrawn(ONE, REVIEW, FAMILY, 3, null, MAY),
                        corrected(1, Change.ENTRY_WITHDRAWN, ONE));
    }

    private static Object[] with(Object... more) {
        var all = new ArrayList<>(List.of(inChronology));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static TakeInAccount takeIn(UUID entryId) {
        return new TakeInAccount(REVIEW, GRAN, entryId, EventTime.undated(), sealed("words"), MAY);
    }

    private static EntryAdded entry(UUID entryId, int sequence) {
        return new EntryAdded(entryId, REVIEW, FAMILY, sequence, EventTime.undated(), sealed("words"), null, null, MAY);
    }

    private static ChronologyCorrected corrected(int version, Change change, UUID entryId) {
        return new ChronologyCorrected(REVIEW, FAMILY, version, change, entryId, MAY);
    }

    private static MergeBecameStale stale(Change change, UUID entryId) {
        return new MergeBecameStale(REVIEW, 3, FAMILY, change, entryId, MAY);
    }

    private static FamilyConsentLearnt learnt(UUID member, Consent consent, int told) {
        return new FamilyConsentLearnt(REVIEW, member, consent, told(told), MAY);
    }

    private static UUID told(int number) {
        return new UUID(8, number);
    }
}
