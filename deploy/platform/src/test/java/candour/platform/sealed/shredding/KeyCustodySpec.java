package candour.platform.sealed.shredding;

import static candour.platform.sealed.shredding.Order.Authority.DATA_PROTECTION_OFFICER;
import static candour.platform.sealed.shredding.Order.Authority.OWNING_BODY;
import static candour.platform.sealed.shredding.Order.LegalGround.CLOSED;
import static candour.platform.sealed.shredding.Order.LegalGround.CONTESTED;
import static candour.platform.sealed.shredding.Order.LegalGround.EXCESSIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.platform.decision.Refusal;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.shredding.KeyCustodyCommand.BringBackKey;
import candour.platform.sealed.shredding.KeyCustodyCommand.ConfirmShred;
import candour.platform.sealed.shredding.KeyCustodyCommand.OrderShred;
import candour.platform.sealed.shredding.KeyCustodyCommand.ReleaseKey;
import candour.platform.sealed.shredding.KeyCustodyCommand.RestrictKey;
import candour.platform.sealed.shredding.KeyCustodyCommand.SealKey;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyBroughtBack;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyReleased;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyRestricted;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeySealedAway;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredConfirmed;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredDone;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredOrdered;
import candour.platform.sealed.shredding.Order.Authority;
import candour.platform.sealed.shredding.Order.LegalGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-133, S002-134, B8, R15: custody of a subject's key")
class KeyCustodySpec {

    private static final String SUBJECT = "person-1";
    private static final UUID ORDER = new UUID(1, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final Sealed WHY = new Sealed(new UUID(1, 2), "shred-reason", ORDER.toString(), List.of(), "AAAA");
    private static final Set<String> ALL = Set.of("review", "family-liaison", "chronology", "reporting");

    private static Order order(UUID id, @Nullable Authority authority, @Nullable LegalGround ground) {
        return new Order(id, "review", authority, ground, "committee-1", MAY, WHY);
    }

    private static final Order DECIDED = order(ORDER, OWNING_BODY, EXCESSIVE);
    private static final Order BY_OFFICER = order(new UUID(1, 3), DATA_PROTECTION_OFFICER, CONTESTED);
    private static final KeyRestricted RESTRICTED = new KeyRestricted(SUBJECT, BY_OFFICER);
    private static final KeySealedAway SEALED_AWAY = new KeySealedAway(SUBJECT, BY_OFFICER);
    private static final ShredOrdered ORDERED = new ShredOrdered(SUBJECT, DECIDED, ALL);

    private static ShredConfirmed confirmed(String service) {
        return new ShredConfirmed(SUBJECT, ORDER, "review", service);
    }

    private static ConfirmShred confirm(String service) {
        return new ConfirmShred(SUBJECT, ORDER, service);
    }

    /** What has happened, and what is asked in the name of one service. */
    private record Asked(String service, List<Object> history) {
        Decision when(KeyCustodyCommand command) {
            KeyCustody state = KeyCustody.FOLD.initial();
            for (Object event : history) {
                state = KeyCustody.FOLD.next(state, event);
            }
            return KeyCustody.decider(service)
                    .decide()
                    .apply(command, new Facts().with(KeyCustody.FOLD, command.subject(), state));
        }

        void refuses(KeyCustodyCommand command, KeyCustodyRule rule) {
            var refusal = catchThrowableOfType(Refusal.class, () -> when(command));
            assertThat(refusal).as("refused").isNotNull();
            assertThat(refusal.rule()).isEqualTo(rule);
        }

        void answers(KeyCustodyCommand command, Object... events) {
            assertThat(when(command).events()).containsExactly(events);
        }
    }

    private static Asked given(Object... history) {
        return new Asked("review", List.of(history));
    }

    @Test
    void a_key_is_restricted_released_sealed_away_and_brought_back_each_once() {
        given().answers(new RestrictKey(SUBJECT, BY_OFFICER), RESTRICTED);
        given(RESTRICTED).answers(new RestrictKey(SUBJECT, BY_OFFICER));
        given(RESTRICTED).answers(new ReleaseKey(SUBJECT, BY_OFFICER), new KeyReleased(SUBJECT, BY_OFFICER));
        given().answers(new ReleaseKey(SUBJECT, BY_OFFICER));
        given(RESTRICTED).answers(new SealKey(SUBJECT, BY_OFFICER), SEALED_AWAY);
        given(SEALED_AWAY).answers(new SealKey(SUBJECT, BY_OFFICER));
        given(SEALED_AWAY).answers(new BringBackKey(SUBJECT, BY_OFFICER), new KeyBroughtBack(SUBJECT, BY_OFFICER));
        given(RESTRICTED, SEALED_AWAY, new KeyBroughtBack(SUBJECT, BY_OFFICER))
                .answers(new RestrictKey(SUBJECT, BY_OFFICER));
    }

    @Test
    void nothing_is_done_to_a_key_without_authority_legal_ground_and_reason() {
        given().refuses(
                        new OrderShred(SUBJECT, order(ORDER, null, EXCESSIVE), ALL),
                        KeyCustodyRule.AUTHORITY_IS_NEEDED);
        var nobody = new Order(ORDER, "review", OWNING_BODY, EXCESSIVE, null, MAY, WHY);
        given().refuses(new OrderShred(SUBJECT, nobody, ALL), KeyCustodyRule.AUTHORITY_IS_NEEDED);
        var noDay = new Order(ORDER, "review", OWNING_BODY, EXCESSIVE, "committee-1", null, WHY);
        given().refuses(new OrderShred(SUBJECT, noDay, ALL), KeyCustodyRule.AUTHORITY_IS_NEEDED);
        given().refuses(
                        new RestrictKey(SUBJECT, order(ORDER, OWNING_BODY, null)),
                        KeyCustodyRule.LEGAL_GROUND_IS_NEEDED);
        var noReason = new Order(ORDER, "review", OWNING_BODY, EXCESSIVE, "committee-1", MAY, null);
        given().refuses(new OrderShred(SUBJECT, noReason, ALL), KeyCustodyRule.REASON_IS_NEEDED);
    }

    @Test
    void a_closed_matter_is_no_ground_to_shred_but_enough_to_seal_away() {
        var closed = order(ORDER, OWNING_BODY, CLOSED);
        given().refuses(new OrderShred(SUBJECT, closed, ALL), KeyCustodyRule.CLOSING_IS_NO_GROUND);
        given().answers(new SealKey(SUBJECT, closed), new KeySealedAway(SUBJECT, closed));
    }

    @Test
    void the_data_protection_officer_proposes_a_shred_and_does_not_decide_it() {
        given().refuses(
                        new OrderShred(SUBJECT, order(ORDER, DATA_PROTECTION_OFFICER, EXCESSIVE), ALL),
                        KeyCustodyRule.SHRED_IS_DECIDED_BY_THE_OWNING_BODY_OR_A_COURT);
    }

    @Test
    void a_shred_is_ordered_once_and_ends_everything_else() {
        given().answers(new OrderShred(SUBJECT, DECIDED, ALL), ORDERED);
        given(RESTRICTED, SEALED_AWAY).answers(new OrderShred(SUBJECT, DECIDED, ALL), ORDERED);
        given(ORDERED).answers(new OrderShred(SUBJECT, DECIDED, ALL));
        given(ORDERED)
                .refuses(
                        new OrderShred(SUBJECT, order(new UUID(9, 9), OWNING_BODY, EXCESSIVE), ALL),
                        KeyCustodyRule.SHRED_IS_ORDERED_ONCE);
        given(ORDERED).refuses(new RestrictKey(SUBJECT, BY_OFFICER), KeyCustodyRule.KEY_IS_TO_BE_SHREDDED);
        given(RESTRICTED, ORDERED).refuses(new ReleaseKey(SUBJECT, BY_OFFICER), KeyCustodyRule.KEY_IS_TO_BE_SHREDDED);
        given().refuses(
                        new OrderShred(SUBJECT, DECIDED, Set.of("chronology")),
                        KeyCustodyRule.SHRED_NAMES_THE_SERVICES);
    }

    @Test
    void a_shred_is_done_only_when_all_four_have_confirmed() {
        var three = new Object[] {ORDERED, confirmed("review"), confirmed("chronology"), confirmed("reporting")};
        given(ORDERED).answers(confirm("review"), confirmed("review"));
        given(ORDERED, confirmed("review")).answers(confirm("review"));
        given(three).answers(confirm("family-liaison"), confirmed("family-liaison"), new ShredDone(SUBJECT, ORDER));
        given(ORDERED).refuses(confirm("somebody-else"), KeyCustodyRule.SERVICE_WAS_NOT_NAMED);
        given().refuses(confirm("review"), KeyCustodyRule.SHRED_WAS_NOT_ORDERED);
        given(ORDERED)
                .refuses(new ConfirmShred(SUBJECT, new UUID(9, 9), "review"), KeyCustodyRule.SHRED_WAS_NOT_ORDERED);
    }

    @Test
    void another_service_carries_an_order_out_without_the_reason_and_never_calls_it_done() {
        var passedOn = new Order(ORDER, "review", OWNING_BODY, EXCESSIVE, "committee-1", MAY, null);
        var elsewhere = new Asked("chronology", List.of());
        var ordered = new ShredOrdered(SUBJECT, passedOn, Set.of("review", "chronology"));
        elsewhere.answers(new OrderShred(SUBJECT, passedOn, Set.of("review", "chronology")), ordered);
        new Asked("chronology", List.of(ordered, confirmed("review")))
                .answers(confirm("chronology"), confirmed("chronology"));
    }
}
