package candour.reporting.learning;

import static candour.reporting.Story.DAY;
import static candour.reporting.Story.ITEM;
import static candour.reporting.Story.REVIEW;
import static candour.reporting.Story.WORDS;
import static candour.reporting.Story.origin;
import static candour.reporting.Story.proposed;
import static candour.reporting.learning.LearningDecider.LEARNING;
import static candour.testing.Spec.given;

import candour.reporting.learning.LearningCommand.AmendHypothesis;
import candour.reporting.learning.LearningCommand.Bearing;
import candour.reporting.learning.LearningCommand.Outcome;
import candour.reporting.learning.LearningCommand.ProposeHypothesis;
import candour.reporting.learning.LearningCommand.RecordObservation;
import candour.reporting.learning.LearningCommand.SettleHypothesis;
import candour.reporting.learning.LearningCommand.TestHypothesis;
import candour.reporting.learning.LearningEvent.HypothesisAmended;
import candour.reporting.learning.LearningEvent.HypothesisSettled;
import candour.reporting.learning.LearningEvent.HypothesisTested;
import candour.reporting.learning.LearningEvent.ObservationRecorded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The thread of learning (S002-022, S002-031). */
class LearningSpec {

    private static final HypothesisTested TESTED =
            new HypothesisTested(REVIEW, ITEM, Bearing.FOR, origin(), WORDS, DAY);

    @Test
    @DisplayName("S002-022: observations are recorded through a lens")
    void an_observation_joins_the_thread_once() {
        var observe = new RecordObservation(REVIEW, ITEM, Lens.VIEW_AT_TIME, origin(), WORDS, DAY);
        var observed = new ObservationRecorded(REVIEW, ITEM, Lens.VIEW_AT_TIME, origin(), WORDS, DAY);
        given(LEARNING).when(observe).then(observed);
        given(LEARNING, observed).when(observe).staysQuiet();
    }

    @Test
    @DisplayName("S002-031: a hypothesis is proposed, tested, amended and settled")
    void a_hypothesis_goes_its_way() {
        given(LEARNING)
                .when(new ProposeHypothesis(REVIEW, ITEM, origin(), WORDS, DAY))
                .then(proposed());
        given(LEARNING, proposed())
                .when(new TestHypothesis(REVIEW, ITEM, Bearing.FOR, origin(), WORDS, DAY))
                .then(TESTED);
        given(LEARNING, proposed())
                .when(new AmendHypothesis(REVIEW, ITEM, origin(), WORDS, DAY))
                .then(new HypothesisAmended(REVIEW, ITEM, origin(), WORDS, DAY));
        given(LEARNING, proposed(), TESTED)
                .when(settle(Outcome.SUPPORTED))
                .then(new HypothesisSettled(REVIEW, ITEM, Outcome.SUPPORTED, origin(), WORDS, DAY));
    }

    @Test
    @DisplayName("S002-031: what was not tested as it is put now is not supported, but may be given up")
    void support_needs_a_test() {
        given(LEARNING, proposed()).when(settle(Outcome.SUPPORTED)).refused(LearningRule.TEST_BEFORE_SUPPORTING);
        given(LEARNING, proposed(), TESTED, new HypothesisAmended(REVIEW, ITEM, origin(), WORDS, DAY))
                .when(settle(Outcome.SUPPORTED))
                .refused(LearningRule.TEST_BEFORE_SUPPORTING);
        given(LEARNING, proposed())
                .when(settle(Outcome.ABANDONED))
                .then(new HypothesisSettled(REVIEW, ITEM, Outcome.ABANDONED, origin(), WORDS, DAY));
    }

    @Test
    @DisplayName("S002-031: an observation, or what is settled, is not tested")
    void only_open_hypotheses_move() {
        given(LEARNING).when(settle(Outcome.ABANDONED)).refused(LearningRule.ONLY_A_HYPOTHESIS_IS_TESTED);
        given(LEARNING, new ObservationRecorded(REVIEW, ITEM, Lens.ROLE, origin(), WORDS, DAY))
                .when(new TestHypothesis(REVIEW, ITEM, Bearing.FOR, origin(), WORDS, DAY))
                .refused(LearningRule.ONLY_A_HYPOTHESIS_IS_TESTED);
        given(LEARNING, proposed(), new HypothesisSettled(REVIEW, ITEM, Outcome.ABANDONED, origin(), WORDS, DAY))
                .when(new AmendHypothesis(REVIEW, ITEM, origin(), WORDS, DAY))
                .refused(LearningRule.ONLY_A_HYPOTHESIS_IS_TESTED);
    }

    private static SettleHypothesis settle(Outcome outcome) {
        return new SettleHypothesis(REVIEW, ITEM, outcome, origin(), WORDS, DAY);
    }
}
