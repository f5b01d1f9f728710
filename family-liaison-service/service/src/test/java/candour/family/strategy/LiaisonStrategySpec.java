package candour.family.strategy;

import static candour.family.Family.INFORMER;
import static candour.family.Family.MARCH_3;
import static candour.family.Family.REVIEW;
import static candour.family.Family.WORDS;
import static candour.family.strategy.LiaisonStrategyDecider.STRATEGY;
import static candour.testing.Spec.given;

import candour.family.strategy.LiaisonStrategyCommand.AgreeStrategy;
import candour.family.strategy.LiaisonStrategyCommand.MarkStrategyInError;
import candour.family.strategy.LiaisonStrategyCommand.NameInformer;
import candour.family.strategy.LiaisonStrategyCommand.OpenStrategy;
import candour.family.strategy.LiaisonStrategyEvent.InformerNamed;
import candour.family.strategy.LiaisonStrategyEvent.StrategyAgreed;
import candour.family.strategy.LiaisonStrategyEvent.StrategyOpened;
import candour.family.strategy.LiaisonStrategyEvent.StrategyRecordedInError;
import candour.platform.access.Code;
import candour.testing.Spec.Recorded;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who informs the family (S000-05). */
@DisplayName("S000-05: who informs the family")
class LiaisonStrategySpec {
    private static final Code REVIEWER = new Code("person-reviewer");
    private static final StrategyAgreed agreed = new StrategyAgreed(REVIEW, Set.of(REVIEWER), MARCH_3);

    private static AgreeStrategy agree(Set<Code> with) {
        return new AgreeStrategy(REVIEW, with, MARCH_3);
    }

    @Test
    void the_chair_informs_the_family_without_further_reason() {
        given(STRATEGY)
                .when(new NameInformer(REVIEW, new Code("person-chair"), true, null, MARCH_3))
                .then(INFORMER);
        given(STRATEGY, INFORMER)
                .when(new NameInformer(REVIEW, new Code("person-chair"), true, null, MARCH_3))
                .staysQuiet();
    }

    @Test
    void somebody_else_informs_the_family_for_a_reason() {
        given(STRATEGY)
                .when(new NameInformer(REVIEW, new Code("person-nurse"), false, null, MARCH_3))
                .refused(LiaisonStrategyRule.ANOTHER_INFORMER_NEEDS_A_REASON);
        given(STRATEGY)
                .when(new NameInformer(REVIEW, new Code("person-nurse"), false, WORDS, MARCH_3))
                .then(new InformerNamed(REVIEW, new Code("person-nurse"), false, WORDS, MARCH_3));
    }

    @Test
    @DisplayName("S000-03, S002-109: a strategy opens once")
    void a_strategy_opens_once() {
        given(STRATEGY).when(new OpenStrategy(REVIEW, MARCH_3)).then(new StrategyOpened(REVIEW, MARCH_3));
        given(STRATEGY, new StrategyOpened(REVIEW, MARCH_3))
                .when(new OpenStrategy(REVIEW, MARCH_3))
                .staysQuiet();
    }

    @Test
    @DisplayName("S001-11, S000-05: it is agreed by more than the chair, once it says who informs the family")
    void it_is_agreed_together() {
        given(STRATEGY, INFORMER).when(agree(Set.of(REVIEWER))).then(agreed);
        given(STRATEGY, INFORMER, agreed).when(agree(Set.of(REVIEWER))).staysQuiet();
        given(STRATEGY, INFORMER).when(agree(Set.of())).refused(LiaisonStrategyRule.STRATEGY_IS_AGREED_TOGETHER);
        given(STRATEGY).when(agree(Set.of(REVIEWER))).refused(LiaisonStrategyRule.STRATEGY_SAYS_WHO_INFORMS);
    }

    @Test
    @DisplayName("X-13, S001-11: an agreement recorded in error never was; the opening is not marked")
    void an_agreement_recorded_in_error_never_was() {
        var event = new Recorded(new UUID(1, 1), agreed);
        var error = new StrategyRecordedInError(REVIEW, event.eventId(), WORDS);
        given(STRATEGY, INFORMER, event)
                .when(new MarkStrategyInError(REVIEW, event.eventId(), WORDS))
                .then(error);
        given(STRATEGY, INFORMER, event, error).when(agree(Set.of(REVIEWER))).then(agreed);
        var opened = new Recorded(new UUID(1, 2), new StrategyOpened(REVIEW, MARCH_3));
        given(STRATEGY, opened)
                .when(new MarkStrategyInError(REVIEW, opened.eventId(), WORDS))
                .refused(candour.platform.decision.RecordRule.RECORD_STANDS_FOR_ITSELF);
    }
}
