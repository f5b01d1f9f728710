package candour.family.policeliaison.publish;

import candour.family.policeliaison.PoliceLiaisonEvent;
import candour.family.policeliaison.PoliceLiaisonEvent.ContactWithRelativesAgreed;
import candour.family.policeliaison.PoliceLiaisonEvent.CriminalProcessNoted;
import candour.family.policeliaison.PoliceLiaisonEvent.FloAppointed;
import candour.family.policeliaison.PoliceLiaisonEvent.FloInvited;
import candour.family.policeliaison.PoliceLiaisonEvent.FloMeetingHeld;
import candour.family.policeliaison.PoliceLiaisonEvent.FloUnavailable;
import candour.family.policeliaison.PoliceLiaisonEvent.NoFloRecorded;
import candour.family.policeliaison.PoliceLiaisonEvent.PoliceFactRecordedInError;
import candour.family.policeliaison.PoliceLiaisonEvent.ProcessConclusionNoted;
import candour.family.policeliaison.PoliceLiaisonEvent.ProcessNotedInError;
import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the rest of the system may know of the gate: that it closed or opened, and by what kind of thing. */
public final class GatePublisher implements Publisher {

    /** No contact with the family from that day on. */
    public record PoliceGateClosed(UUID reviewId, LocalDate since, String reasonCode) {}

    /** What closed it is over from that day on. */
    public record PoliceGateOpened(UUID reviewId, LocalDate since, String reasonCode) {}

    /** What the event with this id said was a mistake: its effect is undone (ruling R3). */
    public record PoliceGateRecordedInError(UUID reviewId, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof PoliceLiaisonEvent e ? of(e) : Optional.empty();
    }

    private static Optional<PublicEvent> of(PoliceLiaisonEvent event) {
        return switch (event) {
            case FloAppointed e -> closed(e, e.on(), "FLO_APPOINTED");
            case CriminalProcessNoted e -> closed(e, e.from(), "POLICE_NOT_ASKED");
            case FloMeetingHeld e -> opened(e, e.on(), "FLO_MET");
            case FloUnavailable e -> opened(e, e.on(), "FLO_UNAVAILABLE");
            case NoFloRecorded e -> opened(e, e.on(), "NO_FLO");
            case ProcessConclusionNoted e -> opened(e, e.on(), "PROCESS_CONCLUDED");
            case PoliceFactRecordedInError e ->
                named("PoliceGateRecordedInError", e, new PoliceGateRecordedInError(e.reviewId(), e.markedEventId()));
            case FloInvited _, ContactWithRelativesAgreed _, ProcessNotedInError _ -> Optional.empty();
        };
    }

    private static Optional<PublicEvent> closed(PoliceLiaisonEvent e, LocalDate since, String reason) {
        return named("PoliceGateClosed", e, new PoliceGateClosed(e.reviewId(), since, reason));
    }

    private static Optional<PublicEvent> opened(PoliceLiaisonEvent e, LocalDate since, String reason) {
        return named("PoliceGateOpened", e, new PoliceGateOpened(e.reviewId(), since, reason));
    }

    private static Optional<PublicEvent> named(String name, PoliceLiaisonEvent event, Object data) {
        return Optional.of(new PublicEvent(event.reviewId().toString(), "candour.family." + name + ".v1", data));
    }
}
