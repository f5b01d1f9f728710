package candour.family.consent.publish;

import candour.family.consent.Consent.Status;
import candour.family.consent.ConsentEvent;
import candour.family.consent.ConsentEvent.ConsentAsked;
import candour.family.consent.ConsentEvent.ConsentExpired;
import candour.family.consent.ConsentEvent.ConsentGiven;
import candour.family.consent.ConsentEvent.ConsentNotAnswered;
import candour.family.consent.ConsentEvent.ConsentRefused;
import candour.family.consent.ConsentEvent.ConsentWithdrawn;
import candour.family.consent.Purpose;
import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the rest of the system may know: whether use is agreed to, never the words in which it was said. */
public final class ConsentPublisher implements Publisher {

    /** How one member stands to one purpose from that day on. */
    public record ConsentChanged(UUID reviewId, UUID memberRef, Purpose purpose, Status status, LocalDate from) {}

    /** What the event with this id said was a mistake: its effect is undone (ruling R3). */
    public record ConsentRecordedInError(UUID reviewId, UUID memberRef, Purpose purpose, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof ConsentEvent e ? Optional.of(of(e)) : Optional.empty();
    }

    private static PublicEvent of(ConsentEvent event) {
        return switch (event) {
            case ConsentAsked e -> changed(e, Status.ASKED, e.on());
            case ConsentGiven e -> changed(e, Status.GIVEN, e.on());
            case ConsentRefused e -> changed(e, Status.REFUSED, e.on());
            case ConsentNotAnswered e -> changed(e, Status.NO_ANSWER, e.on());
            case ConsentWithdrawn e -> changed(e, Status.WITHDRAWN, e.on());
            case ConsentExpired e -> changed(e, Status.EXPIRED, e.on());
            case ConsentEvent.ConsentRecordedInError e ->
                named(
                        "ConsentRecordedInError",
                        e,
                        new ConsentRecordedInError(e.reviewId(), e.memberId(), e.purpose(), e.markedEventId()));
        };
    }

    private static PublicEvent changed(ConsentEvent e, Status status, LocalDate from) {
        return named("ConsentChanged", e, new ConsentChanged(e.reviewId(), e.memberId(), e.purpose(), status, from));
    }

    private static PublicEvent named(String name, ConsentEvent event, Object data) {
        return new PublicEvent(event.reviewId().toString(), "candour.family." + name + ".v1", data);
    }
}
