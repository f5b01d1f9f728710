package candour.chronology.health;

import static candour.chronology.health.Said.labelled;
import static candour.chronology.health.Said.sentence;

import java.util.List;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentParticipantComponent;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** Contacts with the person: seen, spoken to, or not brought. */
final class Meetings {
    private Meetings() {}

    static Told encounter(Encounter e) {
        return Told.of(
                e.getSubject(),
                e.getStatusElement().getValueAsString(),
                Said.begin(e.getPeriod()),
                Said.end(e.getPeriod()),
                sentence(
                        "Contact with health services",
                        Said.coding(e.getClass_()),
                        Said.all(e.getType()),
                        labelled("because of", Said.all(e.getReasonCode()))),
                Said.concept(e.getHospitalization().getDischargeDisposition()),
                Said.displays(e.getParticipant().stream()
                        .map(Encounter.EncounterParticipantComponent::getIndividual)
                        .toList()),
                Said.display(e.getServiceProvider()));
    }

    /**
     * A child does not miss an appointment: somebody did not bring them (issue 4). Said so of everybody who is not known to have been
     * eighteen; the source's code stays beside the words.
     *
     * @param grownUp the person was eighteen by then
     */
    static Told appointment(Appointment a, boolean grownUp) {
        String status = a.getStatusElement().getValueAsString();
        String what = "noshow".equals(status)
                ? grownUp ? "Did not attend an appointment" : "Was not brought to an appointment"
                : "Appointment";
        List<Reference> people = a.getParticipant().stream()
                .map(AppointmentParticipantComponent::getActor)
                .toList();
        return new Told(
                people.stream().filter(Meetings::isPatient).toList(),
                status,
                Told.inError(status),
                Said.first(Said.date(a.getStartElement()), Said.date(a.getCreatedElement())),
                Said.date(a.getEndElement()),
                sentence(
                        what,
                        Said.all(a.getServiceType()),
                        Said.concept(a.getAppointmentType()),
                        a.getDescription(),
                        labelled("because of", Said.all(a.getReasonCode()))),
                labelled("cancelled because of", Said.concept(a.getCancelationReason())),
                Said.displays(people.stream().filter(p -> !isPatient(p)).toList()),
                a.getComment());
    }

    static Told communication(Communication c) {
        return Told.of(
                c.getSubject(),
                c.getStatusElement().getValueAsString(),
                Said.first(Said.date(c.getSentElement()), Said.date(c.getReceivedElement())),
                null,
                sentence(
                        "Communication",
                        Said.all(c.getCategory()),
                        Said.concept(c.getTopic()),
                        labelled("by", Said.all(c.getMedium())),
                        labelled("about", Said.all(c.getReasonCode())),
                        payload(c)),
                labelled("not done because of", Said.concept(c.getStatusReason())),
                Said.display(c.getSender()),
                Said.notes(c.getNote()));
    }

    private static @Nullable String payload(Communication c) {
        return c.getPayload().stream()
                .map(Communication.CommunicationPayloadComponent::getContent)
                .filter(StringType.class::isInstance)
                .map(content -> ((StringType) content).getValue())
                .reduce((one, next) -> one + "; " + next)
                .orElse(null);
    }

    /** By its type or by its reference; a bare urn is looked up among the patients sent with it. */
    private static boolean isPatient(Reference reference) {
        String to = reference.getReference();
        return "Patient".equals(reference.getType())
                || to != null && (to.contains("Patient/") || to.startsWith("urn:uuid:") && !reference.hasType());
    }
}
