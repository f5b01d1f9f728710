package candour.review.committee;

import candour.platform.access.Code;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.platform.decision.RecordRule;
import candour.review.alternativelearning.AlternativeLearning;
import candour.review.committee.CommitteeDecisionEvent.DecidedNotToProceed;
import candour.review.committee.CommitteeDecisionEvent.DecidedToProceed;
import candour.review.committee.CommitteeDecisionEvent.DecisionRecordedInError;
import candour.review.committee.CommitteeMeetingEvent.DecisionAtMeetingTakenBack;
import candour.review.course.Course;
import candour.review.knownprogress.KnownProgress;
import candour.review.notification.Notification;
import candour.review.notification.NotificationEvent.NotificationReopened;
import candour.review.parallelprocess.ParallelProcesses;
import candour.review.review.Review;
import candour.review.review.ReviewEvent.CommissioningTakenBack;
import candour.review.team.ReviewTeam;
import candour.review.termsofreference.TermsEvent.TermsAgreementTakenBack;
import candour.review.termsofreference.TermsOfReference;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The committee's decision was recorded in error (X-13, ruling R3): the review it had made rests, the terms it had agreed
 * are a proposal again, the notification waits for its answer, and what was built upon it is listed. Pure.
 */
public final class TakingBackDecider {
    private TakingBackDecider() {}

    /** Reads the decision, and all that may have followed from it. */
    public static final Decider<MarkDecisionInError> TAKING_BACK = Decider.of(MarkDecisionInError.class)
            .writes(CommitteeDecision.FOLD, MarkDecisionInError::notificationId)
            .reads(Notification.FOLD, MarkDecisionInError::notificationId)
            .reads(AlternativeLearning.FOLD, MarkDecisionInError::notificationId)
            .readsAll(CommitteeMeeting.FOLD, (_, facts) -> meeting(facts))
            .readsAll(Review.FOLD, (_, facts) -> review(facts))
            .readsAll(TermsOfReference.FOLD, (_, facts) -> review(facts))
            .readsAll(ReviewTeam.FOLD, (_, facts) -> review(facts))
            .readsAll(Course.FOLD, (_, facts) -> review(facts))
            .readsAll(ParallelProcesses.FOLD, (_, facts) -> review(facts))
            .readsAll(KnownProgress.FOLD, (_, facts) -> review(facts))
            .decides(TakingBackDecider::decide);

    private static Decision decide(MarkDecisionInError c, Facts facts) {
        return switch (facts.of(CommitteeDecision.FOLD).stands()) {
            case DecidedToProceed e -> {
                var events = new ArrayList<Object>();
                var profile = facts.of(Review.FOLD).mustExist().profile();
                events.add(inError(c, facts, e.reviewId(), profile));
                events.add(new CommissioningTakenBack(e.reviewId(), c.notificationId(), c.markedEventId()));
                var terms = facts.of(TermsOfReference.FOLD);
                if (terms.wereAgreedWith(e.decidedBy())) {
                    events.add(new TermsAgreementTakenBack(e.reviewId(), terms.version(), c.markedEventId()));
                }
                yield Decision.of(events).and(elsewhere(c, facts, e.meetingId()));
            }
            case DecidedNotToProceed e ->
                Decision.of(inError(c, facts, null, e.profile())).and(elsewhere(c, facts, e.meetingId()));
            case DecisionRecordedInError _ -> throw RecordRule.RECORD_STANDS.broken();
            case null -> throw RecordRule.RECORD_STANDS.broken();
        };
    }

    private static DecisionRecordedInError inError(
            MarkDecisionInError c, Facts facts, @Nullable UUID reviewId, Code profile) {
        return new DecisionRecordedInError(
                c.notificationId(), reviewId, profile, c.markedEventId(), c.reason(), BuiltUponDecision.of(facts));
    }

    private static List<Object> elsewhere(MarkDecisionInError c, Facts facts, UUID meetingId) {
        var events = new ArrayList<Object>();
        events.add(new DecisionAtMeetingTakenBack(meetingId, c.notificationId(), c.markedEventId()));
        if (facts.of(Notification.FOLD).answered()) {
            events.add(new NotificationReopened(c.notificationId(), c.markedEventId()));
        }
        return events;
    }

    private static List<UUID> meeting(Facts facts) {
        return switch (facts.of(CommitteeDecision.FOLD).stands()) {
            case DecidedToProceed e -> List.of(e.meetingId());
            case DecidedNotToProceed e -> List.of(e.meetingId());
            case DecisionRecordedInError _ -> List.of();
            case null -> List.of();
        };
    }

    private static List<UUID> review(Facts facts) {
        return facts.of(CommitteeDecision.FOLD).stands() instanceof DecidedToProceed e
                ? List.of(e.reviewId())
                : List.of();
    }
}
