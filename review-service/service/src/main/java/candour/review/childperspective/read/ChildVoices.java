package candour.review.childperspective.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.childperspective.ChildPerspectiveEvent;
import candour.review.childperspective.ChildPerspectiveEvent.ChildPerspectiveRecorded;
import candour.review.childperspective.ChildPerspectiveEvent.ChildPerspectiveRecordedInError;

/** The voice of the child, stage by stage (S002-049). */
public final class ChildVoices implements ReadModel<ChildVoice> {
    /** The one there is. */
    public static final ChildVoices CHILD_VOICES = new ChildVoices();

    private ChildVoices() {}

    @Override
    public String name() {
        return "child-voices";
    }

    @Override
    public Class<ChildVoice> row() {
        return ChildVoice.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<ChildVoice> rows) {
        if (!(event.payload() instanceof ChildPerspectiveEvent perspective)) {
            return;
        }
        switch (perspective) {
            case ChildPerspectiveRecorded e ->
                rows.put(new ChildVoice(
                        event.eventId(),
                        e.reviewId(),
                        e.perspectiveId(),
                        e.subjectRef(),
                        e.stage(),
                        e.source(),
                        e.words(),
                        e.recordedOn()));
            case ChildPerspectiveRecordedInError e ->
                rows.inScope(e.reviewId().toString()).stream()
                        .filter(row -> row.recordedBy().equals(e.markedEventId()))
                        .forEach(row -> rows.remove(row.key()));
        }
    }
}
