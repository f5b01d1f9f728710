package candour.review.closure.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.closure.ClosureEvent.AnswerNoted;
import candour.review.closure.ClosureEvent.ClosureRequested;
import candour.review.closure.ClosureEvent.ClosureWithdrawn;
import candour.review.review.ReviewEvent.ClosureRecordedInError;
import candour.review.review.ReviewEvent.ReviewClosed;
import candour.review.review.ReviewEvent.ReviewCommissioned;

/** How far the closing of each review has come. */
public final class Closures implements ReadModel<ClosureRow> {
    /** The one there is. */
    public static final Closures CLOSURES = new Closures();

    private Closures() {}

    @Override
    public String name() {
        return "closures";
    }

    @Override
    public Class<ClosureRow> row() {
        return ClosureRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<ClosureRow> rows) {
        switch (event.payload()) {
            case ReviewCommissioned e -> rows.put(ClosureRow.of(e));
            case ClosureRequested e -> rows.put(ClosureRow.of(e));
            case AnswerNoted e -> rows.change(e.reviewId().toString(), row -> row.with(e));
            case ClosureWithdrawn e -> rows.change(e.reviewId().toString(), row -> row.with(e));
            case ReviewClosed e -> rows.change(e.reviewId().toString(), row -> row.with(e, event.eventId()));
            case ClosureRecordedInError e -> rows.change(e.reviewId().toString(), row -> row.free(e.markedEventId()));
            default -> {}
        }
    }
}
