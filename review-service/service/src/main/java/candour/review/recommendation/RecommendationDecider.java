package candour.review.recommendation;

import static candour.review.recommendation.RecommendationRule.INFORMATION_IS_CONSIDERED_BEFORE_RECOMMENDING;
import static candour.review.recommendation.RecommendationRule.NOT_PROCEEDING_NEEDS_AN_ALTERNATIVE;
import static candour.review.recommendation.RecommendationRule.PROCEEDING_NEEDS_PROPOSED_TERMS;
import static candour.review.recommendation.RecommendationRule.RECOMMENDED_BEFORE_THE_DECISION;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.review.committee.CommitteeDecision;
import candour.review.information.InformationRequests;
import candour.review.notification.Notification;
import candour.review.recommendation.RecommendationCommand.RecommendNotToProceed;
import candour.review.recommendation.RecommendationCommand.RecommendToProceed;
import candour.review.recommendation.RecommendationEvent.RecommendedNotToProceed;
import candour.review.recommendation.RecommendationEvent.RecommendedToProceed;
import candour.review.termsofreference.TermsEvent.TermsProposed;
import candour.review.termsofreference.TermsOfReference;
import candour.review.termsofreference.TermsRule;
import java.util.List;
import java.util.UUID;

/** What a recommendation needs; one to proceed proposes the terms of reference with it. Pure. */
public final class RecommendationDecider {
    private RecommendationDecider() {}

    /** Reads what was recommended before, the notification, its open requests, and any decision. */
    public static final Decider<RecommendationCommand> RECOMMENDATION = Decider.of(RecommendationCommand.class)
            .writes(Recommendation.FOLD, RecommendationCommand::notificationId)
            .reads(Notification.FOLD, RecommendationCommand::notificationId)
            .reads(InformationRequests.FOLD, RecommendationCommand::notificationId)
            .reads(CommitteeDecision.FOLD, RecommendationCommand::notificationId)
            .readsAll(
                    TermsOfReference.FOLD,
                    (command, facts) -> command instanceof RecommendToProceed c
                            ? List.of(reviewId(c, facts.of(CommitteeDecision.FOLD)))
                            : List.of())
            .decides((command, facts) -> {
                facts.of(Notification.FOLD).mustBeOpen();
                return decide(
                        command,
                        facts.of(Recommendation.FOLD),
                        facts.of(InformationRequests.FOLD),
                        facts.of(CommitteeDecision.FOLD),
                        facts.of(TermsOfReference.FOLD));
            });

    static Decision decide(
            RecommendationCommand command,
            Recommendation recommendation,
            InformationRequests information,
            CommitteeDecision decision,
            TermsOfReference known) {
        if (decision.made()) {
            throw RECOMMENDED_BEFORE_THE_DECISION.broken();
        }
        return switch (command) {
            case RecommendToProceed c -> {
                var reviewId = reviewId(c, decision);
                if (decision.formerReview() == null && reviewId.equals(recommendation.reviewId())) {
                    yield Decision.alreadySo();
                }
                considered(c, information);
                var terms = c.proposedTerms();
                if (terms == null) {
                    throw PROCEEDING_NEEDS_PROPOSED_TERMS.broken("proposedTerms");
                }
                terms.mustDefineAScope();
                var proposed = known.version() == 0
                        ? List.of(new TermsProposed(reviewId, c.notificationId(), terms))
                        : List.of();
                yield Decision.of(new RecommendedToProceed(
                                c.notificationId(), reviewId, c.rationale(), c.recommendedOn(), c.overruling()))
                        .and(proposed)
                        .warningIf(terms.coverALongPeriod(), TermsRule.PERIOD_IS_SHORT);
            }
            case RecommendNotToProceed c -> {
                considered(c, information);
                if (c.alternative() == null) {
                    throw NOT_PROCEEDING_NEEDS_AN_ALTERNATIVE.broken("alternative");
                }
                yield Decision.of(new RecommendedNotToProceed(
                        c.notificationId(), c.rationale(), c.alternative(), c.recommendedOn(), c.overruling()));
            }
        };
    }

    /** The review of a decision that was recorded in error is what is recommended again: all that was recorded of it stays. */
    private static UUID reviewId(RecommendToProceed c, CommitteeDecision decision) {
        return decision.formerReview() == null ? c.reviewId() : decision.formerReview();
    }

    private static void considered(RecommendationCommand c, InformationRequests information) {
        if (information.anyOpen()) {
            INFORMATION_IS_CONSIDERED_BEFORE_RECOMMENDING.unless(c.overruling());
        }
    }
}
