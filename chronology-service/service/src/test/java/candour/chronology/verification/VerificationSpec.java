package candour.chronology.verification;

import static candour.chronology.entry.Told.CALL;
import static candour.chronology.entry.Told.HEALTH;
import static candour.chronology.entry.Told.MAY;
import static candour.chronology.entry.Told.POLICE;
import static candour.chronology.entry.Told.REVIEW;
import static candour.chronology.verification.VerificationDecider.VERIFICATION;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.chronology.agencychronology.ChronologyRule;
import candour.chronology.entry.Told;
import candour.chronology.verification.VerificationCommand.DisputeEntry;
import candour.chronology.verification.VerificationCommand.SettleDispute;
import candour.chronology.verification.VerificationCommand.VerifyEntry;
import candour.chronology.verification.VerificationEvent.DisputeSettled;
import candour.chronology.verification.VerificationEvent.EntryDisputed;
import candour.chronology.verification.VerificationEvent.EntryVerified;
import candour.chronology.verification.VerificationEvent.Manner;
import candour.chronology.verification.VerificationEvent.Settlement;
import candour.platform.access.Code;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-059: information is verified, and what is disputed stays, marked")
class VerificationSpec {
    static final UUID DISPUTE = new UUID(8, 3);
    static final EntryDisputed disputed =
            new EntryDisputed(CALL, REVIEW, POLICE, DISPUTE, 1, sealed("not that day"), MAY);

    @Test
    void an_entry_is_cross_checked_by_somebody_else_than_its_author() {
        given(VERIFICATION, Told.and())
                .when(verify(Manner.CROSS_CHECK, HEALTH))
                .then(verified(1, Manner.CROSS_CHECK, HEALTH));
        given(VERIFICATION, Told.and())
                .when(verify(Manner.CROSS_CHECK, null))
                .then(verified(1, Manner.CROSS_CHECK, null));
        given(VERIFICATION, Told.and())
                .when(verify(Manner.CROSS_CHECK, POLICE))
                .refused(VerificationRule.CROSS_CHECK_IS_NOT_BY_THE_AUTHOR);
    }

    @Test
    void its_own_agency_looks_it_up_again() {
        given(VERIFICATION, Told.and())
                .when(verify(Manner.OWN_RECORDS, POLICE))
                .then(verified(1, Manner.OWN_RECORDS, POLICE));
    }

    @Test
    void the_same_check_again_changes_nothing_until_the_entry_is_corrected() {
        var checked = verified(1, Manner.CROSS_CHECK, HEALTH);
        given(VERIFICATION, Told.and(checked))
                .when(verify(Manner.CROSS_CHECK, HEALTH))
                .staysQuiet();
        given(VERIFICATION, Told.and(checked, Told.corrected(CALL, POLICE, 2, "4 March 2024")))
                .when(verify(Manner.CROSS_CHECK, HEALTH))
                .then(verified(2, Manner.CROSS_CHECK, HEALTH));
    }

    @Test
    void a_disputed_entry_is_verified_with_a_warning() {
        given(VERIFICATION, Told.and(disputed))
                .when(verify(Manner.CROSS_CHECK, HEALTH))
                .warned(VerificationRule.ENTRY_IS_DISPUTED);
        given(VERIFICATION, Told.and(disputed, settled(Settlement.NOT_UPHELD)))
                .when(verify(Manner.CROSS_CHECK, HEALTH))
                .warned();
    }

    @Test
    void what_was_withdrawn_is_not_verified_but_a_dispute_of_it_is_a_fact() {
        given(VERIFICATION, Told.and(Told.withdrawn(CALL, POLICE)))
                .when(verify(Manner.CROSS_CHECK, HEALTH))
                .refused(ChronologyRule.ENTRY_WAS_WITHDRAWN);
        given(VERIFICATION, Told.and(Told.withdrawn(CALL, POLICE)))
                .when(dispute())
                .then(new EntryDisputed(CALL, REVIEW, POLICE, DISPUTE, 2, sealed("not that day"), MAY));
    }

    @Test
    void an_entry_is_reached_by_its_own_agency_only() {
        given(VERIFICATION, Told.and())
                .when(new DisputeEntry(CALL, REVIEW, HEALTH, DISPUTE, sealed("x"), MAY))
                .refused(ChronologyRule.ENTRY_IS_NOT_KNOWN);
    }

    @Test
    void a_dispute_is_recorded_and_settled_once() {
        given(VERIFICATION, Told.and()).when(dispute()).then(disputed);
        given(VERIFICATION, Told.and(disputed)).when(dispute()).staysQuiet();
        given(VERIFICATION, Told.and(disputed)).when(settle(Settlement.UPHELD)).then(settled(Settlement.UPHELD));
        given(VERIFICATION, Told.and(disputed, settled(Settlement.UPHELD)))
                .when(settle(Settlement.UPHELD))
                .staysQuiet();
        given(VERIFICATION, Told.and(disputed, settled(Settlement.UPHELD)))
                .when(settle(Settlement.NOT_UPHELD))
                .refused(VerificationRule.DISPUTE_WAS_SETTLED_OTHERWISE);
        given(VERIFICATION, Told.and()).when(settle(Settlement.UPHELD)).refused(VerificationRule.DISPUTE_IS_NOT_KNOWN);
    }

    private static VerifyEntry verify(Manner manner, Code by) {
        return new VerifyEntry(CALL, REVIEW, POLICE, manner, by, sealed("the log book"), MAY);
    }

    private static EntryVerified verified(int version, Manner manner, Code by) {
        return new EntryVerified(CALL, REVIEW, POLICE, version, manner, by, sealed("the log book"), MAY);
    }

    private static DisputeEntry dispute() {
        return new DisputeEntry(CALL, REVIEW, POLICE, DISPUTE, sealed("not that day"), MAY);
    }

    private static SettleDispute settle(Settlement settlement) {
        return new SettleDispute(CALL, REVIEW, POLICE, DISPUTE, settlement, sealed("see the log"), MAY);
    }

    private static DisputeSettled settled(Settlement settlement) {
        return new DisputeSettled(CALL, REVIEW, POLICE, DISPUTE, settlement, sealed("see the log"), MAY);
    }
}
