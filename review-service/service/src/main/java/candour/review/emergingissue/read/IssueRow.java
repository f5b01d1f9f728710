package candour.review.emergingissue.read;

import static candour.platform.view.Recorded.and;
import static candour.platform.view.Recorded.without;

import candour.platform.sealed.Sealed;
import candour.platform.view.Recorded;
import candour.platform.view.Row;
import candour.review.emergingissue.EmergingIssueEvent.AdviceRecorded;
import candour.review.emergingissue.EmergingIssueEvent.IssueRaised;
import candour.review.emergingissue.EmergingIssueEvent.TermsOutcome;
import candour.review.emergingissue.EmergingIssueEvent.TermsRevisited;
import candour.review.emergingissue.EmergingIssueEvent.WayForwardAgreed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issue and what was done about it; each part names the event it was recorded with.
 *
 * @param closedBy the event it was closed with, or null while it is open
 */
public record IssueRow(
        UUID issueId,
        UUID reviewId,
        UUID recordedBy,
        Sealed what,
        LocalDate raisedOn,
        List<Advice> advice,
        List<Revisit> revisits,
        List<WayForward> waysForward,
        @Nullable LocalDate closedOn,
        @Nullable UUID closedBy)
        implements Row {

    /** What somebody advised. */
    public record Advice(UUID recordedBy, Sealed source, Sealed advice, LocalDate givenOn) implements Recorded {}

    /** What looking at the terms of reference again came to. */
    public record Revisit(
            UUID recordedBy,
            TermsOutcome outcome,
            @Nullable Sealed reason,
            @Nullable UUID changeId,
            LocalDate revisitedOn)
            implements Recorded {}

    /** How the team goes on; the last one holds. */
    public record WayForward(UUID recordedBy, Sealed wayForward, LocalDate agreedOn) implements Recorded {}

    static IssueRow of(IssueRaised e, UUID by) {
        return new IssueRow(
                e.issueId(), e.reviewId(), by, e.what(), e.raisedOn(), List.of(), List.of(), List.of(), null, null);
    }

    IssueRow with(AdviceRecorded e, UUID by) {
        return of(and(advice, new Advice(by, e.source(), e.advice(), e.givenOn())), revisits, waysForward);
    }

    IssueRow with(TermsRevisited e, UUID by) {
        var revisit = new Revisit(by, e.outcome(), e.reason(), e.changeId(), e.revisitedOn());
        return of(advice, and(revisits, revisit), waysForward);
    }

    IssueRow with(WayForwardAgreed e, UUID by) {
        return of(advice, revisits, and(waysForward, new WayForward(by, e.wayForward(), e.agreedOn())));
    }

    IssueRow closed(@Nullable LocalDate on, @Nullable UUID by) {
        return new IssueRow(issueId, reviewId, recordedBy, what, raisedOn, advice, revisits, waysForward, on, by);
    }

    IssueRow free(UUID event) {
        var open = event.equals(closedBy) ? closed(null, null) : this;
        return open.of(without(advice, event), without(revisits, event), without(waysForward, event));
    }

    private IssueRow of(List<Advice> given, List<Revisit> looked, List<WayForward> agreed) {
        return new IssueRow(issueId, reviewId, recordedBy, what, raisedOn, given, looked, agreed, closedOn, closedBy);
    }

    @Override
    public String key() {
        return issueId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return raisedOn + " " + issueId;
    }
}
