package candour.review.emergingissue;

import candour.platform.decision.Fold;
import candour.review.emergingissue.EmergingIssueEvent.AdviceRecorded;
import candour.review.emergingissue.EmergingIssueEvent.IssueClosed;
import candour.review.emergingissue.EmergingIssueEvent.IssueRaised;
import candour.review.emergingissue.EmergingIssueEvent.IssueRecordedInError;
import candour.review.emergingissue.EmergingIssueEvent.TermsRevisited;
import candour.review.emergingissue.EmergingIssueEvent.WayForwardAgreed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An emerging issue, as far as decisions need to know it. */
public record EmergingIssue(
        @Nullable IssueRaised raised,
        @Nullable AdviceRecorded advice,
        @Nullable TermsRevisited revisited,
        @Nullable WayForwardAgreed wayForward,
        boolean closed) {
    /** How its events become its state. */
    public static final Fold<EmergingIssue, EmergingIssueEvent> FOLD = new Fold<>(
            "emerging-issue",
            EmergingIssueEvent.class,
            EmergingIssueEvent::issueId,
            EmergingIssue::evolve,
            new EmergingIssue(null, null, null, null, false));

    static EmergingIssue evolve(EmergingIssue was, EmergingIssueEvent event) {
        return switch (event) {
            case IssueRaised e -> new EmergingIssue(e, was.advice, was.revisited, was.wayForward, was.closed);
            case AdviceRecorded e -> new EmergingIssue(was.raised, e, was.revisited, was.wayForward, was.closed);
            case TermsRevisited e -> new EmergingIssue(was.raised, was.advice, e, was.wayForward, was.closed);
            case WayForwardAgreed e -> new EmergingIssue(was.raised, was.advice, was.revisited, e, was.closed);
            case IssueClosed _ -> new EmergingIssue(was.raised, was.advice, was.revisited, was.wayForward, true);
            case IssueRecordedInError _ -> was;
        };
    }

    /** Whether it was raised on this review. */
    public boolean isOf(UUID reviewId) {
        return raised != null && raised.reviewId().equals(reviewId);
    }
}
