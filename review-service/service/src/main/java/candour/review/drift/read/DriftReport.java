package candour.review.drift.read;

import candour.platform.calendar.London;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.drift.DriftEvent.DriftDetected;
import candour.review.drift.read.QuietReview.Spell;
import candour.review.review.ReviewEvent.ClosureRecordedInError;
import candour.review.review.ReviewEvent.CommissioningTakenBack;
import candour.review.review.ReviewEvent.ReviewClosed;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.review.ReviewEvent.ReviewCommissionedAnew;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.review.ReviewEvent.ReviewResumed;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewEvent.StopRecordedInError;
import java.time.LocalDate;

/** How long each committee's reviews have been quiet, by the log itself (S002-108). A row changes once a day at most. */
public final class DriftReport implements ReadModel<QuietReview> {
    /** The one there is. */
    public static final DriftReport DRIFT_REPORT = new DriftReport();

    private DriftReport() {}

    @Override
    public String name() {
        return "drift-report";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<QuietReview> row() {
        return QuietReview.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<QuietReview> rows) {
        var today = London.day(event.recordedAt());
        if (event.payload() instanceof ReviewCommissioned e) {
            rows.put(QuietReview.of(e, today));
            return;
        }
        AboutReview.of(event).ifPresent(review -> recorded(rows, review.toString(), today));
        switch (event.payload()) {
            case CommissioningTakenBack e -> rows.change(e.reviewId().toString(), row -> row.inError(true));
            case ReviewCommissionedAnew e -> rows.change(e.reviewId().toString(), row -> row.inError(false));
            case ReviewPaused e -> rows.change(e.reviewId().toString(), row -> row.paused(true));
            case ReviewResumed e -> rows.change(e.reviewId().toString(), row -> row.paused(false));
            case ReviewStopped e -> rows.change(e.reviewId().toString(), row -> row.ended(true));
            case ReviewClosed e -> rows.change(e.reviewId().toString(), row -> row.ended(true));
            case StopRecordedInError e -> rows.change(e.reviewId().toString(), row -> row.ended(false));
            case ClosureRecordedInError e -> rows.change(e.reviewId().toString(), row -> row.ended(false));
            case DriftDetected e ->
                rows.change(e.reviewId().toString(), row -> row.drifting(new Spell(e.quietSince(), e.detectedOn())));
            default -> {}
        }
    }

    private static void recorded(Rows<QuietReview> rows, String review, LocalDate today) {
        rows.find(review)
                .filter(row -> row.drifting() || today.isAfter(row.lastRecordedOn()))
                .ifPresent(row -> rows.put(row.recorded(today)));
    }
}
