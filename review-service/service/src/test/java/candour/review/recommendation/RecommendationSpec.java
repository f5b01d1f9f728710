package candour.review.recommendation;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.MARCH;
import static candour.review.Story.NOTIFICATION;
import static candour.review.Story.REVIEW;
import static candour.review.Story.TERMS;
import static candour.review.Story.agreed;
import static candour.review.Story.asked;
import static candour.review.Story.commissioned;
import static candour.review.Story.decided;
import static candour.review.Story.proposed;
import static candour.review.Story.recommended;
import static candour.review.Story.recommendedNot;
import static candour.review.Story.submitted;
import static candour.review.recommendation.RecommendationDecider.RECOMMENDATION;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.platform.decision.Overruling;
import candour.platform.sealed.Sealed;
import candour.review.committee.CommitteeDecisionEvent.DecisionRecordedInError;
import candour.review.recommendation.RecommendationCommand.RecommendNotToProceed;
import candour.review.recommendation.RecommendationCommand.RecommendToProceed;
import candour.review.recommendation.RecommendationEvent.RecommendedToProceed;
import candour.review.termsofreference.Terms;
import candour.review.termsofreference.TermsEvent.TermsAgreementTakenBack;
import candour.review.termsofreference.TermsEvent.TermsProposed;
import candour.review.termsofreference.TermsRule;
import candour.testing.Spec.Recorded;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-005…007, 070: what is recommended to the committee")
class RecommendationSpec {
    static RecommendToProceed proceed(@Nullable Terms terms, Overruling overruling) {
        return new RecommendToProceed(NOTIFICATION, REVIEW, sealed("rationale"), terms, MARCH.plusDays(20), overruling);
    }

    static RecommendNotToProceed not(@Nullable Sealed alternative) {
        return new RecommendNotToProceed(
                NOTIFICATION, sealed("rationale"), alternative, MARCH.plusDays(20), Overruling.NONE);
    }

    @Test
    @DisplayName("S002-070: terms of reference are proposed with the recommendation, in the same append")
    void recommending_a_review_proposes_its_terms_in_the_same_append() {
        given(RECOMMENDATION, submitted).when(proceed(TERMS, Overruling.NONE)).then(recommended, proposed);
        given(RECOMMENDATION, submitted, recommended, proposed)
                .when(proceed(TERMS, Overruling.NONE))
                .staysQuiet();
    }

    @Test
    void a_review_is_not_recommended_without_proposed_terms() {
        given(RECOMMENDATION, submitted)
                .when(proceed(null, Overruling.NONE))
                .refused(RecommendationRule.PROCEEDING_NEEDS_PROPOSED_TERMS);
    }

    @Test
    void terms_define_a_scope_and_a_long_one_is_warned_about() {
        given(RECOMMENDATION, submitted)
                .when(proceed(new Terms(MARCH, MARCH, sealed("why"), List.of()), Overruling.NONE))
                .refused(TermsRule.TERMS_NEED_KEY_QUESTIONS);
        given(RECOMMENDATION, submitted)
                .when(proceed(
                        new Terms(MARCH, MARCH.minusDays(1), sealed("why"), TERMS.keyQuestions()), Overruling.NONE))
                .refused(TermsRule.TERMS_NEED_A_PERIOD);
        given(RECOMMENDATION, submitted)
                .when(proceed(
                        new Terms(MARCH.minusYears(4), MARCH, sealed("why"), TERMS.keyQuestions()), Overruling.NONE))
                .warned(TermsRule.PERIOD_IS_SHORT);
    }

    @Test
    void not_recommending_a_review_suggests_another_way_to_learn() {
        given(RECOMMENDATION, submitted).when(not(sealed("a workshop"))).then(recommendedNot);
        given(RECOMMENDATION, submitted)
                .when(not(null))
                .refused(RecommendationRule.NOT_PROCEEDING_NEEDS_AN_ALTERNATIVE);
    }

    @Test
    void what_agencies_know_is_considered_first_unless_someone_says_why_not() {
        given(RECOMMENDATION, submitted, asked)
                .when(proceed(TERMS, Overruling.NONE))
                .refused(RecommendationRule.INFORMATION_IS_CONSIDERED_BEFORE_RECOMMENDING);
        var why = new Overruling(
                Set.of(RecommendationRule.INFORMATION_IS_CONSIDERED_BEFORE_RECOMMENDING.name()),
                "NOMINATED_PERSON",
                sealed("the last agency has no record"));
        given(RECOMMENDATION, submitted, asked)
                .when(proceed(TERMS, why))
                .then(
                        new RecommendedToProceed(NOTIFICATION, REVIEW, sealed("rationale"), MARCH.plusDays(20), why),
                        new TermsProposed(REVIEW, NOTIFICATION, TERMS));
    }

    @Test
    void nothing_is_recommended_once_the_committee_has_decided() {
        given(RECOMMENDATION, submitted, decided)
                .when(not(sealed("a workshop")))
                .refused(RecommendationRule.RECOMMENDED_BEFORE_THE_DECISION);
    }

    @Test
    @DisplayName(
            "R3, S002-007: recommended again after a decision made in error, it is the review that decision had made")
    void recommended_again_it_is_the_same_review() {
        var event = new UUID(1, 3);
        var error = new DecisionRecordedInError(
                NOTIFICATION, REVIEW, commissioned.profile(), event, sealed("another meeting"), Set.of());
        var takenBack = new TermsAgreementTakenBack(REVIEW, 1, event);
        var anew = new RecommendToProceed(
                NOTIFICATION, new UUID(1, 4), sealed("still"), TERMS, DECIDED_ON, Overruling.NONE);
        var recommendedAnew =
                new RecommendedToProceed(NOTIFICATION, REVIEW, sealed("still"), DECIDED_ON, Overruling.NONE);
        given(RECOMMENDATION, submitted, recommended, proposed, new Recorded(event, decided), agreed, error, takenBack)
                .when(anew)
                .then(recommendedAnew, new TermsProposed(REVIEW, NOTIFICATION, TERMS));
        given(RECOMMENDATION, submitted, recommended, proposed, new Recorded(event, decided), agreed, error)
                .when(anew)
                .then(recommendedAnew);
    }
}
