package candour.review.childperspective;

import candour.platform.sealed.Sealed;
import candour.review.course.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of the record of a child's perspective. */
public sealed interface ChildPerspectiveCommand {
    /** Which review. */
    UUID reviewId();

    /**
     * Records how the child saw it, or would have: a fact.
     *
     * @param subjectRef whose, one of the review's subjects
     * @param stage in which stage of the review it was considered; null for the one it is in
     */
    record RecordChildPerspective(
            UUID reviewId,
            UUID perspectiveId,
            UUID subjectRef,
            @Nullable Stage stage,
            PerspectiveSource source,
            Sealed words,
            LocalDate recordedOn)
            implements ChildPerspectiveCommand {}

    /** What was recorded was a mistake. */
    record MarkChildPerspectiveInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements ChildPerspectiveCommand {}
}
