package candour.review.mediaapproach.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.mediaapproach.MediaEvent;
import candour.review.mediaapproach.MediaEvent.FamilyToldOfStatement;
import candour.review.mediaapproach.MediaEvent.MediaApproachSet;
import candour.review.mediaapproach.MediaEvent.MediaRecordedInError;
import candour.review.mediaapproach.MediaEvent.MediaStatementPrepared;
import candour.review.mediaapproach.MediaEvent.MediaStatementReleased;
import candour.review.mediaapproach.read.MediaRow.Approach;
import candour.review.mediaapproach.read.MediaRow.Release;
import candour.review.mediaapproach.read.MediaRow.Statement;
import candour.review.mediaapproach.read.MediaRow.Telling;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import java.util.List;
import java.util.UUID;

/** How each review speaks to the media (S002-014). */
public final class MediaApproaches implements ReadModel<MediaRow> {
    /** The one there is. */
    public static final MediaApproaches MEDIA_APPROACHES = new MediaApproaches();

    private MediaApproaches() {}

    @Override
    public String name() {
        return "media-approaches";
    }

    @Override
    public Class<MediaRow> row() {
        return MediaRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<MediaRow> rows) {
        switch (event.payload()) {
            case ReviewCommissioned e -> rows.put(new MediaRow(e.reviewId(), List.of(), List.of()));
            case MediaEvent e -> rows.change(e.reviewId().toString(), row -> after(row, e, event.eventId()));
            default -> {}
        }
    }

    private static MediaRow after(MediaRow row, MediaEvent event, UUID by) {
        return switch (event) {
            case MediaApproachSet e -> row.with(new Approach(by, e.approach(), e.reason(), e.setOn()));
            case MediaStatementPrepared e ->
                row.with(new Statement(by, e.statementId(), e.text(), e.preparedOn(), List.of(), null));
            case FamilyToldOfStatement e -> row.told(e.statementId(), new Telling(by, e.byWhom(), e.toldOn()));
            case MediaStatementReleased e ->
                row.released(e.statementId(), new Release(by, e.releasedOn(), e.overruling()));
            case MediaRecordedInError e -> row.free(e.markedEventId());
        };
    }
}
