package candour.review.emergingissue;

import static candour.review.emergingissue.EmergingIssueRule.ADVICE_COMES_BEFORE_THE_WAY_FORWARD;
import static candour.review.emergingissue.EmergingIssueRule.CHANGED_TERMS_NAME_THE_CHANGE;
import static candour.review.emergingissue.EmergingIssueRule.ISSUES_BELONG_TO_A_REVIEW;
import static candour.review.emergingissue.EmergingIssueRule.ISSUE_CLOSES_WITH_A_WAY_FORWARD;
import static candour.review.emergingissue.EmergingIssueRule.ISSUE_IS_NOT_KNOWN;
import static candour.review.emergingissue.EmergingIssueRule.TERMS_ARE_REVISITED_BEFORE_CLOSING;
import static candour.review.emergingissue.EmergingIssueRule.UNCHANGED_TERMS_NEED_A_REASON;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.review.emergingissue.EmergingIssueCommand.AgreeWayForward;
import candour.review.emergingissue.EmergingIssueCommand.CloseIssue;
import candour.review.emergingissue.EmergingIssueCommand.MarkIssueInError;
import candour.review.emergingissue.EmergingIssueCommand.RaiseIssue;
import candour.review.emergingissue.EmergingIssueCommand.RecordAdvice;
import candour.review.emergingissue.EmergingIssueCommand.RecordTermsRevisit;
import candour.review.emergingissue.EmergingIssueEvent.AdviceRecorded;
import candour.review.emergingissue.EmergingIssueEvent.IssueClosed;
import candour.review.emergingissue.EmergingIssueEvent.IssueRaised;
import candour.review.emergingissue.EmergingIssueEvent.IssueRecordedInError;
import candour.review.emergingissue.EmergingIssueEvent.TermsOutcome;
import candour.review.emergingissue.EmergingIssueEvent.TermsRevisited;
import candour.review.emergingissue.EmergingIssueEvent.WayForwardAgreed;
import candour.review.review.Review;
import candour.review.termsofreference.TermsOfReference;
import org.jspecify.annotations.Nullable;

/** What comes up during a review, the advice on it, and how the team goes on. Pure. */
public final class EmergingIssueDecider {
    private EmergingIssueDecider() {}

    /** Reads the issue, the review it belongs to, and the review's terms of reference. */
    public static final Decider<EmergingIssueCommand> ISSUE = Decider.of(EmergingIssueCommand.class)
            .writes(EmergingIssue.FOLD, EmergingIssueCommand::issueId)
            .reads(Review.FOLD, EmergingIssueCommand::reviewId)
            .reads(TermsOfReference.FOLD, EmergingIssueCommand::reviewId)
            .decides((command, facts) -> {
                if (!facts.of(Review.FOLD).exists()) {
                    throw ISSUES_BELONG_TO_A_REVIEW.broken();
                }
                return decide(command, facts.of(EmergingIssue.FOLD), facts.of(TermsOfReference.FOLD));
            });

    private static Decision decide(EmergingIssueCommand command, EmergingIssue issue, TermsOfReference terms) {
        if (!(command instanceof RaiseIssue) && !issue.isOf(command.reviewId())) {
            throw ISSUE_IS_NOT_KNOWN.broken();
        }
        return switch (command) {
            case RaiseIssue c ->
                issue.raised() != null
                        ? Decision.alreadySo()
                        : Decision.of(new IssueRaised(c.issueId(), c.reviewId(), c.what(), c.raisedOn()));
            case RecordAdvice c ->
                unless(
                        issue.advice(),
                        new AdviceRecorded(c.issueId(), c.reviewId(), c.source(), c.advice(), c.givenOn()));
            case RecordTermsRevisit c -> revisit(c, issue, terms);
            case AgreeWayForward c ->
                unless(
                                issue.wayForward(),
                                new WayForwardAgreed(c.issueId(), c.reviewId(), c.wayForward(), c.agreedOn()))
                        .warningIf(issue.advice() == null, ADVICE_COMES_BEFORE_THE_WAY_FORWARD);
            case CloseIssue c -> close(c, issue);
            case MarkIssueInError c ->
                Decision.of(new IssueRecordedInError(c.issueId(), c.reviewId(), c.markedEventId(), c.reason()));
        };
    }

    private static Decision revisit(RecordTermsRevisit c, EmergingIssue issue, TermsOfReference terms) {
        if (c.outcome() == TermsOutcome.UNCHANGED && c.reason() == null) {
            throw UNCHANGED_TERMS_NEED_A_REASON.broken("reason");
        }
        if (c.outcome() == TermsOutcome.CHANGE_PROPOSED
                && (c.changeId() == null || !terms.changes().containsKey(c.changeId()))) {
            throw CHANGED_TERMS_NAME_THE_CHANGE.broken("changeId");
        }
        return unless(
                issue.revisited(),
                new TermsRevisited(c.issueId(), c.reviewId(), c.outcome(), c.reason(), c.changeId(), c.revisitedOn()));
    }

    private static Decision close(CloseIssue c, EmergingIssue issue) {
        if (issue.closed()) {
            return Decision.alreadySo();
        }
        if (issue.revisited() == null) {
            throw TERMS_ARE_REVISITED_BEFORE_CLOSING.broken("a terms-revisit");
        }
        return Decision.of(new IssueClosed(c.issueId(), c.reviewId(), c.closedOn()))
                .warningIf(issue.wayForward() == null, ISSUE_CLOSES_WITH_A_WAY_FORWARD);
    }

    /** The same said twice is said once. */
    private static Decision unless(@Nullable Object was, Object event) {
        return event.equals(was) ? Decision.alreadySo() : Decision.of(event);
    }
}
