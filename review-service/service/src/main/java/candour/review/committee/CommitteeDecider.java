package candour.review.committee;

import static candour.review.committee.CommitteeRule.DECLINING_NEEDS_AN_ALTERNATIVE;

import candour.platform.access.Code;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.committee.CommitteeDecisionEvent.DecidedNotToProceed;
import candour.review.committee.CommitteeDecisionEvent.DecidedToProceed;
import candour.review.committee.CommitteeMeetingEvent.DecisionMadeAtMeeting;
import candour.review.committee.DecisionCommand.DecideNotToProceed;
import candour.review.committee.DecisionCommand.DecideToProceed;
import candour.review.directory.Committee;
import candour.review.notification.Notification;
import candour.review.recommendation.Recommendation;
import candour.review.review.ReferenceBook;
import candour.review.review.Review;
import candour.review.termsofreference.TermsOfReference;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The committee's decision, one decision over many streams: a decision to proceed commissions the review, gives it its
 * reference and agrees its terms, all in one append or not at all. Pure.
 */
public final class CommitteeDecider {
    private CommitteeDecider() {}

    /** Reads all that a decision rests on. */
    public static final Decider<DecisionCommand> DECISION = Decider.of(DecisionCommand.class)
            .writes(CommitteeDecision.FOLD, DecisionCommand::notificationId)
            .reads(Notification.FOLD, DecisionCommand::notificationId)
            .reads(Recommendation.FOLD, DecisionCommand::notificationId)
            .reads(CommitteeMeeting.FOLD, DecisionCommand::meetingId)
            .readsAll(Committee.FOLD, (_, facts) -> committee(facts))
            .readsAll(Review.FOLD, (command, facts) -> review(command, facts))
            .readsAll(TermsOfReference.FOLD, (command, facts) -> review(command, facts))
            .readsAll(ReferenceBook.FOLD, (command, facts) -> committee(facts).stream()
                    .map(id ->
                            ReferenceBook.id(id, command.decidedBy().decidedOn().getYear()))
                    .toList())
            .decides(CommitteeDecider::decide);

    private static Decision decide(DecisionCommand command, Facts facts) {
        var decision = facts.of(CommitteeDecision.FOLD);
        var notification = facts.of(Notification.FOLD).mustBeOpen();
        var committeeId = Objects.requireNonNull(notification.committeeId());
        return switch (command) {
            case DecideToProceed c -> {
                if (decision.toProceed()) {
                    yield Decision.alreadySo();
                }
                DecisionGrounds.mustSuffice(c, facts, committeeId, Recommendation.Kind.PROCEED);
                var reviewId = reviewId(c, facts);
                var profile = facts.of(Committee.FOLD).profile().value();
                yield Decision.of(
                                new DecidedToProceed(
                                        c.notificationId(),
                                        reviewId,
                                        committeeId,
                                        c.meetingId(),
                                        c.decidedBy(),
                                        c.rationale(),
                                        c.reasonForDiffering()),
                                new DecisionMadeAtMeeting(
                                        c.meetingId(), c.notificationId(), reviewId, new Code(profile)))
                        .and(Commissioning.events(c, reviewId, committeeId, profile, notification, facts))
                        .and(Commissioning.terms(c, reviewId, facts.of(TermsOfReference.FOLD)));
            }
            case DecideNotToProceed c -> {
                if (decision.notToProceed()) {
                    yield Decision.alreadySo();
                }
                DecisionGrounds.mustSuffice(c, facts, committeeId, Recommendation.Kind.NOT_PROCEED);
                if (c.alternative() == null) {
                    throw DECLINING_NEEDS_AN_ALTERNATIVE.broken("alternative");
                }
                var profile = facts.of(Committee.FOLD).profile();
                yield Decision.of(
                        new DecidedNotToProceed(
                                c.notificationId(),
                                committeeId,
                                profile,
                                c.meetingId(),
                                c.decidedBy(),
                                c.rationale(),
                                c.alternative(),
                                c.reasonForDiffering()),
                        new DecisionMadeAtMeeting(c.meetingId(), c.notificationId(), c.notificationId(), profile));
            }
        };
    }

    private static List<UUID> committee(Facts facts) {
        var committeeId = facts.of(Notification.FOLD).committeeId();
        return committeeId == null ? List.of() : List.of(committeeId);
    }

    private static List<UUID> review(DecisionCommand command, Facts facts) {
        return command instanceof DecideToProceed c ? List.of(reviewId(c, facts)) : List.of();
    }

    /** The review the recommendation named, else one that a decision recorded in error had made, else a new one. */
    private static UUID reviewId(DecideToProceed c, Facts facts) {
        var former = facts.of(CommitteeDecision.FOLD).formerReview();
        var recommended = facts.of(Recommendation.FOLD).reviewId();
        return recommended != null ? recommended : former == null ? c.reviewId() : former;
    }
}
