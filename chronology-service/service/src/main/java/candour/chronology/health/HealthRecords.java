package candour.chronology.health;

import candour.chronology.pushedrecord.SourceRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/** What a resource says, as a record of a chronology. */
public final class HealthRecords {
    /** The resources that make entries, by their FHIR names; others are taken along and make none. */
    public static final Set<String> MADE_FROM = Set.of(
            "Encounter",
            "Appointment",
            "Observation",
            "Condition",
            "Flag",
            "CarePlan",
            "EpisodeOfCare",
            "Communication",
            "ServiceRequest",
            "Task",
            "DocumentReference");

    private HealthRecords() {}

    /** The record, or empty when a resource of this kind makes none. */
    public static Optional<SourceRecord> of(Resource resource, Bundled with) {
        return told(resource, with).map(told -> record(resource, told, with));
    }

    private static Optional<Told> told(Resource resource, Bundled with) {
        return Optional.ofNullable(
                switch (resource) {
                    case Encounter e -> Meetings.encounter(e);
                    case Appointment a -> Meetings.appointment(a, grownUp(a, with));
                    case Communication c -> Meetings.communication(c);
                    case Observation o -> Findings.observation(o);
                    case Condition c -> Findings.condition(c);
                    case Flag f -> Findings.flag(f);
                    case DocumentReference d -> Findings.document(d);
                    case CarePlan p -> Plans.carePlan(p);
                    case EpisodeOfCare e -> Plans.episode(e);
                    case ServiceRequest r -> Plans.referral(r);
                    case Task t -> Plans.task(t);
                    default -> null;
                });
    }

    private static SourceRecord record(Resource resource, Told told, Bundled with) {
        String key = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        String status = told.status() == null || told.status().isEmpty() ? "" : " (status " + told.status() + ")";
        return new SourceRecord(
                key,
                version(resource),
                told.enteredInError(),
                with.numbers(told.about()),
                told.begin(),
                told.end(),
                told.event() + status,
                "Health record, " + key,
                told.action(),
                told.professional(),
                null,
                told.comment(),
                Set.of());
    }

    private static @Nullable String version(Resource resource) {
        var meta = resource.getMeta();
        return meta.hasVersionId() ? meta.getVersionId() : Said.date(meta.getLastUpdatedElement());
    }

    private static boolean grownUp(Appointment a, Bundled with) {
        String start = a.getStartElement().getValueAsString();
        return with.grownUp(
                a.getParticipant().stream()
                        .map(Appointment.AppointmentParticipantComponent::getActor)
                        .toList(),
                day(start));
    }

    private static @Nullable LocalDate day(@Nullable String start) {
        try {
            return start == null || start.length() < 10 ? null : LocalDate.parse(start.substring(0, 10));
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /** The same for those that ask which resources make entries. */
    public static List<String> kinds() {
        return MADE_FROM.stream().sorted().toList();
    }
}
