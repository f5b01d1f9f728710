package candour.review.review.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.committee.CommitteeDecisionEvent.DecisionRecordedInError;
import candour.review.review.ReviewEvent;
import candour.review.review.ReviewEvent.ClosureRecordedInError;
import candour.review.review.ReviewEvent.CommissioningTakenBack;
import candour.review.review.ReviewEvent.ReviewClosed;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.review.ReviewEvent.ReviewCommissionedAnew;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.review.ReviewEvent.ReviewResumed;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewEvent.StopRecordedInError;
import candour.review.review.read.ReviewRow.Closed;
import candour.review.review.read.ReviewRow.InError;
import candour.review.review.read.ReviewRow.Stop;
import candour.review.team.TeamEvent.TeamFormed;
import java.util.List;
import java.util.UUID;

/** The page of each review. */
public final class ReviewPages implements ReadModel<ReviewRow> {
    /** The one there is. */
    public static final ReviewPages REVIEWS = new ReviewPages();

    private ReviewPages() {}

    @Override
    public String name() {
        return "review-pages";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<ReviewRow> row() {
        return ReviewRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<ReviewRow> rows) {
        switch (event.payload()) {
            case ReviewEvent e -> on(e, event.eventId(), rows);
            case DecisionRecordedInError e -> {
                if (e.reviewId() != null) {
                    rows.change(e.reviewId().toString(), row -> row.decisionInError(new InError(event.eventId(), e)));
                }
            }
            case TeamFormed e -> rows.change(e.reviewId().toString(), row -> row.formed(e.on(), e.reviewerBy()));
            default -> {}
        }
    }

    private static void on(ReviewEvent event, UUID by, Rows<ReviewRow> rows) {
        var key = event.reviewId().toString();
        switch (event) {
            case ReviewCommissioned e -> rows.put(new ReviewRow(e, List.of(), null, null, null, null, null));
            case CommissioningTakenBack _ -> {}
            case ReviewCommissionedAnew e -> rows.change(key, row -> row.anew(e));
            case ReviewPaused e -> rows.change(key, row -> row.paused(e));
            case ReviewResumed e -> rows.change(key, row -> row.resumed(e.pauseIds(), e.resumedOn(), e.wayForward()));
            case ReviewStopped e -> rows.change(key, row -> row.stopped(new Stop(by, e.decidedBy(), e.reason())));
            case StopRecordedInError e -> rows.change(key, row -> row.notStoppedBy(e.markedEventId()));
            case ReviewClosed e -> rows.change(key, row -> row.closed(new Closed(by, e.closedOn())));
            case ClosureRecordedInError e -> rows.change(key, row -> row.notClosedBy(e.markedEventId()));
        }
    }
}
