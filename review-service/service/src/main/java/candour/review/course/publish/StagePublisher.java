package candour.review.course.publish;

import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.course.CourseEvent;
import candour.review.course.Stage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Which stage a review is in. Why it went there stays here. */
public final class StagePublisher implements Publisher {
    /** It went from one stage to another, on or back. */
    public record StageAdvanced(UUID reviewId, Stage from, Stage to, LocalDate on) {}

    /** What the event with this id said was a mistake: the stage is again what it would be without it (ruling R3). */
    public record StageRecordedInError(UUID reviewId, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof CourseEvent e ? of(e) : Optional.empty();
    }

    private static Optional<PublicEvent> of(CourseEvent event) {
        return switch (event) {
            case CourseEvent.StageAdvanced e -> moved(e.reviewId(), e.from(), e.to(), e.on());
            case CourseEvent.StageGoneBack e -> moved(e.reviewId(), e.from(), e.to(), e.on());
            case CourseEvent.StageFollowed e -> moved(e.reviewId(), e.from(), e.to(), e.on());
            case CourseEvent.CourseRecordedInError e ->
                told(e.reviewId(), "StageRecordedInError", new StageRecordedInError(e.reviewId(), e.markedEventId()));
            case CourseEvent.ReviewMethodSet _,
                    CourseEvent.SetupTaskRaised _,
                    CourseEvent.SetupTaskDone _,
                    CourseEvent.SetupTaskNotApplicable _,
                    CourseEvent.ProportionalityChecked _ -> Optional.empty();
        };
    }

    private static Optional<PublicEvent> moved(UUID reviewId, Stage from, Stage to, LocalDate on) {
        return told(reviewId, "StageAdvanced", new StageAdvanced(reviewId, from, to, on));
    }

    private static Optional<PublicEvent> told(UUID reviewId, String name, Object data) {
        return Optional.of(new PublicEvent(reviewId.toString(), "candour.review." + name + ".v1", data));
    }
}
