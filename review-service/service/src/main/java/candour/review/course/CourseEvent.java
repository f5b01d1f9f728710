package candour.review.course;

import candour.platform.access.Code;
import candour.platform.authority.Evidence;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about a review's course. Stored for ever: add fields, never rename or remove them. */
public sealed interface CourseEvent {
    /** Which review. */
    UUID reviewId();

    /**
     * The review is done by this method. None is prescribed; it looks at systems.
     *
     * @param reason why it is another than before, or null for the first
     */
    @Stored("review-method-set")
    record ReviewMethodSet(
            UUID reviewId,
            Code method,
            Sealed systemicBy,
            @Nullable Sealed reason,
            LocalDate setOn) implements CourseEvent {}

    /** This has to be arranged before the review begins to gather. */
    @Stored("setup-task-raised")
    record SetupTaskRaised(UUID reviewId, SetupTask task, LocalDate raisedOn) implements CourseEvent {}

    /** It was done. */
    @Stored("setup-task-done")
    record SetupTaskDone(
            UUID reviewId, SetupTask task, @Nullable Evidence evidence, LocalDate doneOn) implements CourseEvent {}

    /** It does not apply to this review. */
    @Stored("setup-task-not-applicable")
    record SetupTaskNotApplicable(UUID reviewId, SetupTask task, Sealed reason, LocalDate on) implements CourseEvent {}

    /** People took the review to its next stage. */
    @Stored("stage-advanced")
    record StageAdvanced(
            UUID reviewId, Stage from, Stage to, @Nullable Sealed reason, LocalDate on) implements CourseEvent {}

    /** People took it back to the one before. */
    @Stored("stage-gone-back")
    record StageGoneBack(UUID reviewId, Stage from, Stage to, Sealed reason, LocalDate on) implements CourseEvent {}

    /** The stage followed from what was done with the report, or undone. */
    @Stored("stage-followed")
    record StageFollowed(UUID reviewId, Stage from, Stage to, UUID sourceEventId, LocalDate on)
            implements CourseEvent {}

    /** The team has looked whether the review is proportionate. */
    @Stored("proportionality-checked")
    record ProportionalityChecked(
            UUID reviewId, UUID checkId, boolean proportionate, Sealed findings, LocalDate checkedOn)
            implements CourseEvent {}

    /** One of these was recorded in error. */
    @Stored("course-recorded-in-error")
    record CourseRecordedInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements CourseEvent, MarkedInError {

        /** Tasks and stages that follow from another record are put right by marking that one. */
        @Override
        public boolean mayMark(Object event) {
            return !(event instanceof MarkedInError
                    || event instanceof SetupTaskRaised
                    || event instanceof StageFollowed);
        }
    }
}
