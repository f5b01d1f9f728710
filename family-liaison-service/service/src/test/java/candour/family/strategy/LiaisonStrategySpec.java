package candour.family.strategy;

import static candour.family.Family.INFORMER;
import static candour.family.Family.MARCH_3;
import static candour.family.Family.REVIEW;
import static candour.family.Family.WORDS;
import static candour.family.strategy.LiaisonStrategyDecider.STRATEGY;
import static candour.testing.Spec.given;

import candour.family.strategy.LiaisonStrategyCommand.NameInformer;
import candour.family.strategy.LiaisonStrategyEvent.InformerNamed;
import candour.platform.access.Code;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who informs the family (S000-05). */
@DisplayName("S000-05: who informs the family")
class LiaisonStrategySpec {

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
}
