package candour.review.childperspective;

import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.review.course.Stage;
import java.time.LocalDate;
import java.util.UUID;

/** What this service remembers of children's perspectives. Stored for ever: add fields, never rename or remove them. */
public sealed interface ChildPerspectiveEvent {
    /** Which review. */
    UUID reviewId();

    /** How the child saw it, or would have. */
    @Stored("child-perspective-recorded")
    record ChildPerspectiveRecorded(
            UUID reviewId,
            UUID perspectiveId,
            UUID subjectRef,
            Stage stage,
            PerspectiveSource source,
            Sealed words,
            LocalDate recordedOn)
            implements ChildPerspectiveEvent {}

    /** One was recorded in error. */
    @Stored("child-perspective-recorded-in-error")
    record ChildPerspectiveRecordedInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements ChildPerspectiveEvent, MarkedInError {}
}
