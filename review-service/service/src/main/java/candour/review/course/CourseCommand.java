package candour.review.course;

import candour.platform.access.Code;
import candour.platform.authority.Evidence;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a review's course. */
public sealed interface CourseCommand {
    /** Which review. */
    UUID reviewId();

    /**
     * Says by which method the review is done (S002-021).
     *
     * @param systemicBy how the method looks at systems and not at single people
     * @param reason why it is another than before
     */
    record SetMethod(
            UUID reviewId,
            Code method,
            @Nullable Sealed systemicBy,
            @Nullable Sealed reason,
            LocalDate setOn) implements CourseCommand {}

    /** A task of the set-up was done: a fact. */
    record RecordSetupTaskDone(
            UUID reviewId, SetupTask task, @Nullable Evidence evidence, LocalDate doneOn) implements CourseCommand {}

    /** A task of the set-up does not apply to this review, and why. */
    record SayTaskDoesNotApply(
            UUID reviewId, SetupTask task, @Nullable Sealed reason, LocalDate on) implements CourseCommand {}

    /**
     * The review goes on to its next stage (S002-017).
     *
     * @param reason why nothing was merged, where the gathering ends without it
     */
    record AdvanceStage(UUID reviewId, Stage to, @Nullable Sealed reason, LocalDate on) implements CourseCommand {}

    /** The review goes back to the stage before: it is a living process. */
    record GoBackOneStage(UUID reviewId, Stage to, @Nullable Sealed reason, LocalDate on) implements CourseCommand {}

    /** The team has looked whether the review is proportionate and focused (S002-039): a fact. */
    record RecordProportionalityCheck(
            UUID reviewId, UUID checkId, boolean proportionate, Sealed findings, LocalDate checkedOn)
            implements CourseCommand {}

    /** What was recorded was a mistake. */
    record MarkCourseInError(UUID reviewId, UUID markedEventId, Sealed reason) implements CourseCommand {}
}
