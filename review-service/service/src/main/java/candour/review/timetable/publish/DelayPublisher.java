package candour.review.timetable.publish;

import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.timetable.TimetableEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That a review will take longer: the family is told of it (S000-26). Why stays here. */
public final class DelayPublisher implements Publisher {
    /** The committee was told that it will take until then. */
    public record DelayReported(UUID reviewId, UUID delayId, LocalDate revisedEnd, LocalDate reportedOn) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof TimetableEvent.DelayReported e
                ? Optional.of(new PublicEvent(
                        e.reviewId().toString(),
                        "candour.review.DelayReported.v1",
                        new DelayReported(e.reviewId(), e.delayId(), e.revisedEnd(), e.reportedOn())))
                : Optional.empty();
    }
}
