package candour.reporting.signoff.publish;

import candour.platform.access.Code;
import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.reporting.authority.Capacity;
import candour.reporting.signoff.Outcome;
import candour.reporting.signoff.SignOffEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Which version was presented, returned and signed; never a word of it. */
public final class SignOffPublisher implements Publisher {

    /** The version is before the bodies. */
    public record ReportPresented(UUID reviewId, int version, Code digest, int termsVersion, LocalDate presentedOn) {}

    /** A body gave it back. */
    public record ReportReturned(UUID reviewId, int version, Code digest, Capacity body, LocalDate returnedOn) {}

    /** Every body of the chain has signed exactly this, and it is confirmed. */
    public record ReportSignedOff(UUID reviewId, int version, Code digest, LocalDate signedOn) {}

    /** What the event with this id said was a mistake: what was told of this version's sign-off no longer holds. */
    public record SignOffRecordedInError(UUID reviewId, int version, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof SignOffEvent e ? of(e) : Optional.empty();
    }

    private static Optional<PublicEvent> of(SignOffEvent event) {
        return switch (event) {
            case SignOffEvent.ReportPresented e ->
                told(e, new ReportPresented(e.reviewId(), e.version(), e.digest(), e.termsVersion(), e.on()));
            case SignOffEvent.BodyDecisionRecorded e -> recorded(e);
            case SignOffEvent.BodyDecisionConfirmed e ->
                e.completes()
                        ? told(e, new ReportSignedOff(e.reviewId(), e.version(), e.digest(), e.on()))
                        : Optional.empty();
            case SignOffEvent.SignOffRecordedInError e ->
                told(e, new SignOffRecordedInError(e.reviewId(), e.version(), e.markedEventId()));
        };
    }

    private static Optional<PublicEvent> recorded(SignOffEvent.BodyDecisionRecorded e) {
        var on = e.decidedBy().decidedOn();
        if (e.outcome() == Outcome.RETURNED) {
            return told(e, new ReportReturned(e.reviewId(), e.version(), e.digest(), e.body(), on));
        }
        return e.completes()
                ? told(e, new ReportSignedOff(e.reviewId(), e.version(), e.digest(), on))
                : Optional.empty();
    }

    private static Optional<PublicEvent> told(SignOffEvent event, Object data) {
        return Optional.of(new PublicEvent(
                event.reviewId().toString(),
                "candour.reporting." + data.getClass().getSimpleName() + ".v1",
                data));
    }
}
