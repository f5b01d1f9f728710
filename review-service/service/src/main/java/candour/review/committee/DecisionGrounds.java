package candour.review.committee;

import static candour.review.committee.CommitteeRule.ALREADY_DECIDED;
import static candour.review.committee.CommitteeRule.DECISION_NEEDS_A_MEETING;
import static candour.review.committee.CommitteeRule.DECISION_NEEDS_A_RECOMMENDATION;
import static candour.review.committee.CommitteeRule.DIFFERING_NEEDS_A_REASON;
import static candour.review.committee.CommitteeRule.MEETING_COMES_BEFORE_ITS_DECISION;

import candour.platform.decision.Facts;
import candour.review.recommendation.Recommendation;
import java.util.UUID;

/** What a decision of the committee rests on: a meeting of its own, a recommendation, a reason where it differs. Pure. */
final class DecisionGrounds {
    private DecisionGrounds() {}

    static void mustSuffice(DecisionCommand c, Facts facts, UUID committeeId, Recommendation.Kind asDecided) {
        if (facts.of(CommitteeDecision.FOLD).made()) {
            throw ALREADY_DECIDED.broken();
        }
        var meeting = facts.of(CommitteeMeeting.FOLD);
        if (meeting.recorded() == null || !meeting.recorded().committeeId().equals(committeeId)) {
            throw DECISION_NEEDS_A_MEETING.broken("a recorded meeting of the committee");
        }
        if (c.decidedBy().decidedOn().isBefore(meeting.recorded().heldOn())) {
            throw MEETING_COMES_BEFORE_ITS_DECISION.broken("decidedOn on or after the meeting");
        }
        var recommended = facts.of(Recommendation.FOLD);
        if (recommended.kind() == Recommendation.Kind.NONE) {
            throw DECISION_NEEDS_A_RECOMMENDATION.broken("a recommendation");
        }
        if (recommended.kind() != asDecided && c.reasonForDiffering() == null) {
            throw DIFFERING_NEEDS_A_REASON.broken("reasonForDiffering");
        }
    }
}
