package candour.review.childperspective.read;

import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import candour.review.childperspective.PerspectiveSource;
import candour.review.course.Stage;
import java.time.LocalDate;
import java.util.UUID;

/** How a child saw it, in one stage of the review. */
public record ChildVoice(
        UUID recordedBy,
        UUID reviewId,
        UUID perspectiveId,
        UUID subjectRef,
        Stage stage,
        PerspectiveSource source,
        Sealed words,
        LocalDate recordedOn)
        implements Row {
    @Override
    public String key() {
        return perspectiveId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    /** By stage. */
    @Override
    public String order() {
        return stage.ordinal() + " " + recordedOn + " " + perspectiveId;
    }
}
