package candour.review.course.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.course.CourseEvent.CourseRecordedInError;
import candour.review.course.CourseEvent.StageAdvanced;
import candour.review.course.CourseEvent.StageFollowed;
import candour.review.course.CourseEvent.StageGoneBack;
import candour.review.course.Stage;
import candour.review.duty.DutyEvent;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.review.ReviewEvent.ReviewResumed;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewEvent.StopRecordedInError;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A committee's reviews by stage, with what is owed on each (S002-017): what a dashboard shows, in one list. */
public final class StageBoard implements ReadModel<StageBoardRow> {
    /** The one there is. */
    public static final StageBoard STAGE_BOARD = new StageBoard();

    private StageBoard() {}

    @Override
    public String name() {
        return "stage-board";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<StageBoardRow> row() {
        return StageBoardRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<StageBoardRow> rows) {
        var by = event.eventId();
        switch (event.payload()) {
            case ReviewCommissioned e ->
                rows.put(new StageBoardRow(
                        e.reviewId(),
                        e.committeeId(),
                        e.humanReference(),
                        e.pseudonym(),
                        e.decidedOn(),
                        e.targetTo(),
                        List.of(),
                        List.of(),
                        null,
                        OwedDuties.NONE));
            case StageAdvanced e -> moved(rows, e.reviewId(), by, e.to());
            case StageGoneBack e -> moved(rows, e.reviewId(), by, e.to());
            case StageFollowed e -> moved(rows, e.reviewId(), by, e.to());
            case CourseRecordedInError e -> change(rows, e.reviewId(), row -> row.withoutStep(e.markedEventId()));
            case ReviewPaused e -> change(rows, e.reviewId(), row -> row.paused(e.pauseId()));
            case ReviewResumed e -> change(rows, e.reviewId(), row -> row.resumed(e.pauseIds()));
            case ReviewStopped e -> change(rows, e.reviewId(), row -> row.stopped(by));
            case StopRecordedInError e -> change(rows, e.reviewId(), row -> row.notStoppedBy(e.markedEventId()));
            case DutyEvent e -> change(rows, e.about(), row -> row.after(e));
            default -> {}
        }
    }

    private static void moved(Rows<StageBoardRow> rows, UUID reviewId, UUID by, Stage to) {
        change(rows, reviewId, row -> row.at(by, to));
    }

    private static void change(Rows<StageBoardRow> rows, UUID reviewId, UnaryOperator<StageBoardRow> how) {
        rows.change(reviewId.toString(), how);
    }
}
