package candour.review.custody;

import static candour.platform.sealed.shredding.Order.Authority.COURT;
import static candour.platform.sealed.shredding.Order.Authority.DATA_PROTECTION_OFFICER;
import static candour.platform.sealed.shredding.Order.Authority.OWNING_BODY;
import static candour.platform.sealed.shredding.Order.LegalGround.CLOSED;
import static candour.platform.sealed.shredding.Order.LegalGround.EXCESSIVE;
import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.CHILD;
import static candour.review.Story.MARCH;
import static candour.review.Story.MINUTE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.review.custody.KeyOrderDecider.KEY_ORDER;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.platform.sealed.shredding.KeyCustodyEvent.KeyBroughtBack;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyReleased;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyRestricted;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeySealedAway;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredOrdered;
import candour.platform.sealed.shredding.KeyCustodyRule;
import candour.platform.sealed.shredding.Order;
import candour.platform.sealed.shredding.Order.Authority;
import candour.platform.sealed.shredding.Order.LegalGround;
import candour.review.custody.KeyOrderCommand.AgreeKeyOrder;
import candour.review.custody.KeyOrderCommand.CarryOutKeyOrder;
import candour.review.custody.KeyOrderCommand.DeclineKeyOrder;
import candour.review.custody.KeyOrderCommand.ProposeKeyOrder;
import candour.review.custody.KeyOrderCommand.WithdrawKeyOrder;
import candour.review.custody.KeyOrderEvent.KeyOrderAgreed;
import candour.review.custody.KeyOrderEvent.KeyOrderCarriedOut;
import candour.review.custody.KeyOrderEvent.KeyOrderDeclined;
import candour.review.custody.KeyOrderEvent.KeyOrderProposed;
import candour.review.custody.KeyOrderEvent.KeyOrderWithdrawn;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelProcessRecorded;
import candour.review.parallelprocess.ParallelProcessEvent.ProceedingsConcluded;
import candour.review.parallelprocess.ProcessKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-133, S002-134, S002-042, R2, R15, abuse case 30: who takes personal data out of use, and when")
class KeyOrderSpec {
    private static final UUID ORDER = new UUID(0, 0xd0);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final Instant NOW = Instant.parse("2026-05-06T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(14));
    private static final String SUBJECT = CHILD.toString();

    private static ProposeKeyOrder propose(KeyChange change, LegalGround ground) {
        return new ProposeKeyOrder(
                ORDER, REVIEW, code(SUBJECT), change, ground, sealed("why"), MINUTE, code("officer"), MAY);
    }

    private static KeyOrderProposed proposed(KeyChange change) {
        return new KeyOrderProposed(
                ORDER, REVIEW, code(SUBJECT), change, EXCESSIVE, sealed("why"), MINUTE, code("officer"), MAY);
    }

    private static AgreeKeyOrder agree(Authority authority, String decidedBy, String recordedBy) {
        return new AgreeKeyOrder(ORDER, REVIEW, authority, code(decidedBy), MAY, MINUTE, code(recordedBy), NOW);
    }

    private static KeyOrderAgreed agreed(Instant notBefore) {
        return new KeyOrderAgreed(
                ORDER, REVIEW, OWNING_BODY, code("body"), MAY, MINUTE, code("lead-officer"), notBefore);
    }

    private static DeclineKeyOrder decline(String recordedBy) {
        return new DeclineKeyOrder(ORDER, REVIEW, OWNING_BODY, code("body"), MAY, MINUTE, code(recordedBy));
    }

    private static CarryOutKeyOrder carryOut(String by, Instant now) {
        return new CarryOutKeyOrder(ORDER, REVIEW, code(by), now);
    }

    private static Order order(Authority authority, String decidedBy) {
        return new Order(ORDER, "review", authority, EXCESSIVE, decidedBy, MAY, sealed("why"));
    }

    private static final Order DECIDED = order(OWNING_BODY, "body");
    private static final KeyOrderCarriedOut CARRIED_OUT = new KeyOrderCarriedOut(ORDER, REVIEW, code("custodian"));
    private static final ShredOrdered SHRED =
            new ShredOrdered(SUBJECT, DECIDED, Set.of("review", "family-liaison", "chronology", "reporting"));
    private static final ParallelProcessRecorded INQUIRY = new ParallelProcessRecorded(
            REVIEW, new UUID(0, 9), ProcessKind.FATAL_ACCIDENT_INQUIRY, MARCH, null, BY_COMMITTEE);

    @Test
    void the_officer_restricts_and_releases_at_once_and_alone() {
        var order = order(DATA_PROTECTION_OFFICER, "officer");
        var carriedOut = new KeyOrderCarriedOut(ORDER, REVIEW, code("officer"));
        given(KEY_ORDER)
                .when(propose(KeyChange.RESTRICT, EXCESSIVE))
                .then(proposed(KeyChange.RESTRICT), carriedOut, new KeyRestricted(SUBJECT, order));
        given(KEY_ORDER, new KeyRestricted(SUBJECT, order))
                .when(propose(KeyChange.RELEASE, EXCESSIVE))
                .then(proposed(KeyChange.RELEASE), carriedOut, new KeyReleased(SUBJECT, order));
        given(KEY_ORDER, proposed(KeyChange.RESTRICT), carriedOut)
                .when(propose(KeyChange.RESTRICT, EXCESSIVE))
                .staysQuiet();
    }

    @Test
    void whatever_is_graver_is_only_proposed() {
        for (var change : Set.of(KeyChange.SEAL_AWAY, KeyChange.BRING_BACK, KeyChange.SHRED)) {
            given(KEY_ORDER).when(propose(change, EXCESSIVE)).then(proposed(change));
            given(KEY_ORDER, proposed(change))
                    .when(carryOut("custodian", NOW))
                    .refused(KeyOrderRule.KEY_ORDER_IS_NOT_AGREED);
        }
    }

    @Test
    void that_a_review_is_closed_is_a_ground_to_seal_away_and_none_to_shred() {
        given(KEY_ORDER).when(propose(KeyChange.SHRED, CLOSED)).refused(KeyCustodyRule.CLOSING_IS_NO_GROUND);
        given(KEY_ORDER).when(propose(KeyChange.SEAL_AWAY, CLOSED)).satisfying(_ -> {});
        given(KEY_ORDER, SHRED)
                .when(propose(KeyChange.RESTRICT, EXCESSIVE))
                .refused(KeyCustodyRule.KEY_IS_TO_BE_SHREDDED);
    }

    @Test
    void others_decide_and_a_second_person_records_it() {
        var waiting = given(KEY_ORDER, proposed(KeyChange.SHRED));
        waiting.when(agree(DATA_PROTECTION_OFFICER, "officer", "lead-officer"))
                .refused(KeyOrderRule.OFFICER_ONLY_PROPOSES);
        waiting.when(agree(OWNING_BODY, "body", "officer")).refused(KeyOrderRule.A_SECOND_PERSON_RECORDS_THE_DECISION);
        waiting.when(agree(COURT, "officer", "lead-officer"))
                .refused(KeyOrderRule.A_SECOND_PERSON_RECORDS_THE_DECISION);
        waiting.when(agree(OWNING_BODY, "body", "lead-officer")).then(agreed(LATER));
        given(KEY_ORDER, proposed(KeyChange.SEAL_AWAY))
                .when(agree(OWNING_BODY, "body", "lead-officer"))
                .then(agreed(NOW));
        given(KEY_ORDER, proposed(KeyChange.SHRED), agreed(LATER))
                .when(agree(OWNING_BODY, "body", "lead-officer"))
                .staysQuiet();
        given(KEY_ORDER).when(agree(OWNING_BODY, "body", "lead-officer")).refused(KeyOrderRule.KEY_ORDER_IS_NOT_KNOWN);
    }

    @Test
    void what_was_declined_or_withdrawn_is_never_carried_out() {
        var declined =
                new KeyOrderDeclined(ORDER, REVIEW, OWNING_BODY, code("body"), MAY, MINUTE, code("lead-officer"));
        var withdraw = new WithdrawKeyOrder(ORDER, REVIEW, sealed("a mistake"), code("officer"));
        var withdrawn = new KeyOrderWithdrawn(ORDER, REVIEW, sealed("a mistake"), code("officer"));
        given(KEY_ORDER, proposed(KeyChange.SHRED))
                .when(decline("lead-officer"))
                .then(declined);
        given(KEY_ORDER, proposed(KeyChange.SHRED), declined)
                .when(decline("lead-officer"))
                .staysQuiet();
        given(KEY_ORDER, proposed(KeyChange.SHRED))
                .when(decline("officer"))
                .refused(KeyOrderRule.A_SECOND_PERSON_RECORDS_THE_DECISION);
        given(KEY_ORDER, proposed(KeyChange.SHRED), agreed(LATER))
                .when(withdraw)
                .then(withdrawn);
        given(KEY_ORDER, proposed(KeyChange.SHRED), withdrawn).when(withdraw).staysQuiet();
        for (KeyOrderEvent end : new KeyOrderEvent[] {declined, withdrawn}) {
            var over = given(KEY_ORDER, proposed(KeyChange.SHRED), end);
            over.when(carryOut("custodian", LATER)).refused(KeyOrderRule.KEY_ORDER_HAS_ENDED);
            over.when(agree(OWNING_BODY, "body", "lead-officer")).refused(KeyOrderRule.KEY_ORDER_HAS_ENDED);
        }
        given(KEY_ORDER, proposed(KeyChange.SHRED), agreed(LATER), CARRIED_OUT, SHRED)
                .when(withdraw)
                .refused(KeyOrderRule.KEY_ORDER_HAS_ENDED);
    }

    @Test
    void a_third_person_carries_it_out() {
        var ready = given(KEY_ORDER, proposed(KeyChange.SEAL_AWAY), agreed(NOW));
        for (var involved : Set.of("officer", "lead-officer", "body")) {
            ready.when(carryOut(involved, NOW)).refused(KeyOrderRule.CUSTODIAN_IS_A_THIRD_PERSON);
        }
        ready.when(carryOut("custodian", NOW)).then(CARRIED_OUT, new KeySealedAway(SUBJECT, DECIDED));
        given(KEY_ORDER, proposed(KeyChange.BRING_BACK), agreed(NOW), new KeySealedAway(SUBJECT, DECIDED))
                .when(carryOut("custodian", NOW))
                .then(CARRIED_OUT, new KeyBroughtBack(SUBJECT, DECIDED));
        given(KEY_ORDER, proposed(KeyChange.SEAL_AWAY), agreed(NOW), CARRIED_OUT)
                .when(carryOut("custodian", NOW))
                .staysQuiet();
    }

    @Test
    void a_shred_waits_fourteen_days_and_for_the_end_of_everything_that_runs_beside_the_review() {
        given(KEY_ORDER, proposed(KeyChange.SHRED), agreed(LATER))
                .when(carryOut("custodian", LATER.minusMillis(1)))
                .refused(KeyOrderRule.SHRED_WAITS_FOURTEEN_DAYS);
        given(KEY_ORDER, proposed(KeyChange.SHRED), agreed(LATER), INQUIRY)
                .when(carryOut("custodian", LATER))
                .refused(KeyOrderRule.NOTHING_IS_SHREDDED_WHILE_PROCEEDINGS_RUN);
        var concluded = new ProceedingsConcluded(REVIEW, INQUIRY.processId(), INQUIRY.kind(), MAY, null, BY_COMMITTEE);
        given(KEY_ORDER, proposed(KeyChange.SHRED), agreed(LATER), INQUIRY, concluded)
                .when(carryOut("custodian", LATER))
                .then(CARRIED_OUT, SHRED);
        given(KEY_ORDER, proposed(KeyChange.SEAL_AWAY), agreed(NOW), INQUIRY)
                .when(carryOut("custodian", NOW))
                .then(CARRIED_OUT, new KeySealedAway(SUBJECT, DECIDED));
    }

    @Test
    void an_order_of_one_review_is_not_known_in_another() {
        given(KEY_ORDER, proposed(KeyChange.SEAL_AWAY), agreed(NOW))
                .when(new CarryOutKeyOrder(ORDER, new UUID(7, 7), code("custodian"), NOW))
                .refused(KeyOrderRule.KEY_ORDER_IS_NOT_KNOWN);
    }
}
