package candour.review.timetable.publish;

import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.timetable.TimetableEvent;
import candour.review.timetable.TimetableEvent.DelayRecordedInError;
import candour.review.timetable.TimetableEvent.TimetableAdjusted;
import candour.review.timetable.TimetableEvent.TimetableRecordedInError;
import candour.review.timetable.TimetableEvent.TimetableSet;
import candour.review.timetable.TimetableEvent.WindowApproaching;
import candour.review.timetable.TimetableEvent.WindowPassed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That a review will take longer, or does not after all: the family is told of it (S000-26). Why stays here. */
public final class DelayPublisher implements Publisher {
    /** The committee was told that it will take until then. */
    public record DelayReported(UUID reviewId, UUID delayId, LocalDate revisedEnd, LocalDate reportedOn) {}

    /** A delay was told by mistake: what followed from that is taken back (ruling R3). */
    public record DelayMarkedInError(UUID reviewId, UUID delayId, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof TimetableEvent e ? of(e) : Optional.empty();
    }

    private static Optional<PublicEvent> of(TimetableEvent event) {
        return switch (event) {
            case TimetableEvent.DelayReported e ->
                named(
                        "DelayReported",
                        event,
                        new DelayReported(e.reviewId(), e.delayId(), e.revisedEnd(), e.reportedOn()));
            case DelayRecordedInError e ->
                named(
                        "DelayRecordedInError",
                        event,
                        new DelayMarkedInError(e.reviewId(), e.delayId(), e.markedEventId()));
            case TimetableSet _, TimetableAdjusted _, TimetableRecordedInError _, WindowApproaching _, WindowPassed _ ->
                Optional.empty();
        };
    }

    private static Optional<PublicEvent> named(String name, TimetableEvent event, Object data) {
        return Optional.of(new PublicEvent(event.reviewId().toString(), "candour.review." + name + ".v1", data));
    }
}
