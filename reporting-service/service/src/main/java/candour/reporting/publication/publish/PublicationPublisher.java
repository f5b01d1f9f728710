package candour.reporting.publication.publish;

import candour.platform.access.Code;
import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.reporting.publication.Choice;
import candour.reporting.publication.ChoiceEvent;
import candour.reporting.publication.InputsEvent;
import candour.reporting.publication.PublicationEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What was decided about publication once it has effect, what holds it, and that it is published. */
public final class PublicationPublisher implements Publisher {

    /** The owning body's decision has effect. */
    public record PublicationDecided(UUID reviewId, Choice choice, int version, Code digest, LocalDate decidedOn) {}

    /** Proceedings hold publication back. */
    public record PublicationHeld(UUID reviewId, UUID holdId, LocalDate placedOn) {}

    /** That hold is over. */
    public record PublicationHoldLifted(UUID reviewId, UUID holdId, LocalDate liftedOn) {}

    /** It is to be published on that day. */
    public record PublicationDateSet(UUID reviewId, LocalDate publishOn) {}

    /** It is published. */
    public record ReportPublished(UUID reviewId, int version, Code digest, LocalDate publishedOn) {}

    /** What the event with this id said was a mistake: its effect is undone (ruling R3). */
    public record PublicationRecordedInError(UUID reviewId, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return switch (event.payload()) {
            case ChoiceEvent e -> of(e);
            case InputsEvent e -> of(e);
            default -> Optional.empty();
        };
    }

    private static Optional<PublicEvent> of(ChoiceEvent event) {
        return switch (event) {
            case ChoiceEvent.PublicationDecided e ->
                e.recording().toBeConfirmed()
                        ? Optional.empty()
                        : told(
                                e,
                                new PublicationDecided(
                                        e.reviewId(),
                                        e.choice(),
                                        e.version(),
                                        e.digest(),
                                        e.decidedBy().decidedOn()));
            case ChoiceEvent.DecisionConfirmed e ->
                told(e, new PublicationDecided(e.reviewId(), e.choice(), e.version(), e.digest(), e.decidedOn()));
            case ChoiceEvent.PublicationDateSet e -> told(e, new PublicationDateSet(e.reviewId(), e.publishOn()));
            case ChoiceEvent.ReportPublished e ->
                told(e, new ReportPublished(e.reviewId(), e.version(), e.digest(), e.on()));
            case ChoiceEvent.PublicationRecordedInError e ->
                told(e, new PublicationRecordedInError(e.reviewId(), e.markedEventId()));
            case ChoiceEvent.PublicationRecommended _, ChoiceEvent.RecommendationConfirmed _ -> Optional.empty();
        };
    }

    private static Optional<PublicEvent> of(InputsEvent event) {
        return switch (event) {
            case InputsEvent.HoldPlaced e -> told(e, new PublicationHeld(e.reviewId(), e.holdId(), e.on()));
            case InputsEvent.HoldLifted e -> told(e, new PublicationHoldLifted(e.reviewId(), e.holdId(), e.on()));
            case InputsEvent.FamilyViewRequested _,
                    InputsEvent.FamilyViewRecorded _,
                    InputsEvent.FamilyViewNotGiven _,
                    InputsEvent.DueWeightRecorded _,
                    InputsEvent.DataProtectionConsidered _,
                    InputsEvent.ConsultationRecorded _ -> Optional.empty();
        };
    }

    private static Optional<PublicEvent> told(PublicationEvent event, Object data) {
        return Optional.of(new PublicEvent(
                event.reviewId().toString(),
                "candour.reporting." + data.getClass().getSimpleName() + ".v1",
                data));
    }
}
