package candour.review.emergingissue.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.emergingissue.EmergingIssueEvent;
import candour.review.emergingissue.EmergingIssueEvent.AdviceRecorded;
import candour.review.emergingissue.EmergingIssueEvent.IssueClosed;
import candour.review.emergingissue.EmergingIssueEvent.IssueRaised;
import candour.review.emergingissue.EmergingIssueEvent.IssueRecordedInError;
import candour.review.emergingissue.EmergingIssueEvent.TermsRevisited;
import candour.review.emergingissue.EmergingIssueEvent.WayForwardAgreed;

/** The issues of each review, and how they were met (S002-087). */
public final class IssueLog implements ReadModel<IssueRow> {
    /** The one there is. */
    public static final IssueLog ISSUES = new IssueLog();

    private IssueLog() {}

    @Override
    public String name() {
        return "issue-log";
    }

    @Override
    public Class<IssueRow> row() {
        return IssueRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<IssueRow> rows) {
        if (!(event.payload() instanceof EmergingIssueEvent issue)) {
            return;
        }
        var key = issue.issueId().toString();
        var by = event.eventId();
        switch (issue) {
            case IssueRaised e -> rows.put(IssueRow.of(e, by));
            case AdviceRecorded e -> rows.change(key, row -> row.with(e, by));
            case TermsRevisited e -> rows.change(key, row -> row.with(e, by));
            case WayForwardAgreed e -> rows.change(key, row -> row.with(e, by));
            case IssueClosed e -> rows.change(key, row -> row.closed(e.closedOn(), by));
            case IssueRecordedInError e -> {
                rows.change(key, row -> row.free(e.markedEventId()));
                rows.find(key)
                        .filter(row -> row.recordedBy().equals(e.markedEventId()))
                        .ifPresent(_ -> rows.remove(key));
            }
        }
    }
}
