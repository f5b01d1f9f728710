package candour.family.policeliaison;

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
import candour.platform.decision.Fold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The police gate of one review, for any day: a contact is judged by how the gate stood on the day it was made, not by
 * how it stands when it is written down (rulings R1 and R4).
 *
 * @param processes criminal processes by id, each with the days it ran
 * @param appointments family liaison officers by appointment, each with the days the gate was closed for it
 * @param answers days on which the police said how things stand, without an officer
 * @param relatives from which day contact with a relative was agreed by the police
 */
public record PoliceGate(
        Map<UUID, Process> processes,
        Map<UUID, Appointment> appointments,
        List<LocalDate> answers,
        Map<UUID, LocalDate> relatives) {

    /** How the gate stands: UNKNOWN acts as closed until the police have said whether there is an officer. */
    public enum Standing {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    /** From a day on, and until another (exclusive) or null when there is no end yet. */
    public record Days(LocalDate from, @Nullable LocalDate until) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** A criminal process, as review-service told of it. */
    public record Process(UUID sourceEventId, Days days) {}

    /** An officer: closed from the appointment until the meeting, or until declined or unavailable. */
    public record Appointment(Days closed, boolean invited) {}

    /** How its events become its state. */
    public static final Fold<PoliceGate, PoliceLiaisonEvent> FOLD = new Fold<>(
            "police-gate",
            PoliceLiaisonEvent.class,
            PoliceLiaisonEvent::reviewId,
            PoliceGate::evolve,
            new PoliceGate(Map.of(), Map.of(), List.of(), Map.of()));

    /** How the gate stands on a day, for everybody. An officer appointed and not yet met closes it, whoever else. */
    public Standing on(LocalDate day) {
        if (appointments.values().stream().anyMatch(each -> each.closed().holds(day))) {
            return Standing.CLOSED;
        }
        boolean processRuns =
                processes.values().stream().anyMatch(each -> each.days().holds(day));
        return processRuns && !hasAnswered(day) ? Standing.UNKNOWN : Standing.OPEN;
    }

    /** How the gate stands on a day for one relative: the police may open it for some before others. */
    public Standing on(LocalDate day, UUID memberId) {
        var agreed = relatives.get(memberId);
        return agreed != null && !day.isBefore(agreed) ? Standing.OPEN : on(day);
    }

    /** The police have told: there was an officer by then, or they said that there is none. */
    private boolean hasAnswered(LocalDate day) {
        return answers.stream().anyMatch(answer -> !answer.isAfter(day))
                || appointments.values().stream()
                        .anyMatch(each -> !each.closed().from().isAfter(day));
    }

    /** Events are facts: evolve never judges and never throws. */
    static PoliceGate evolve(PoliceGate was, PoliceLiaisonEvent event) {
        return switch (event) {
            case CriminalProcessNoted e ->
                was.process(e.processId(), new Process(e.sourceEventId(), new Days(e.from(), null)));
            case ProcessNotedInError e -> was.withoutProcess(e.processId());
            case ProcessConclusionNoted e -> was.ended(e.processId(), e.on());
            case FloAppointed e -> was.appointment(e.appointmentId(), new Appointment(new Days(e.on(), null), false));
            case FloInvited e -> was.appointment(e.appointmentId(), was.known(e.appointmentId(), e.on(), true));
            case FloMeetingHeld e -> was.opened(e.appointmentId(), e.on());
            case FloUnavailable e -> was.opened(e.appointmentId(), e.on());
            case NoFloRecorded e -> was.answered(e.on());
            case ContactWithRelativesAgreed e -> was.agreed(e);
            case PoliceFactRecordedInError _ -> was;
        };
    }

    private PoliceGate ended(UUID processId, LocalDate on) {
        var known = processes.get(processId);
        return known == null
                ? this
                : process(
                        processId,
                        new Process(known.sourceEventId(), new Days(known.days().from(), on)));
    }

    private PoliceGate withoutProcess(UUID processId) {
        var all = new HashMap<>(processes);
        all.remove(processId);
        return new PoliceGate(Map.copyOf(all), appointments, answers, relatives);
    }

    private Appointment known(UUID appointmentId, LocalDate on, boolean invited) {
        var known = appointments.get(appointmentId);
        return new Appointment(known == null ? new Days(on, on) : known.closed(), invited);
    }

    private PoliceGate opened(UUID appointmentId, LocalDate on) {
        var known = known(appointmentId, on, true);
        return appointment(
                appointmentId, new Appointment(new Days(known.closed().from(), on), known.invited()));
    }

    private PoliceGate process(UUID id, Process process) {
        var all = new HashMap<>(processes);
        all.put(id, process);
        return new PoliceGate(Map.copyOf(all), appointments, answers, relatives);
    }

    private PoliceGate appointment(UUID id, Appointment appointment) {
        var all = new HashMap<>(appointments);
        all.put(id, appointment);
        return new PoliceGate(processes, Map.copyOf(all), answers, relatives);
    }

    private PoliceGate answered(LocalDate on) {
        var all = new ArrayList<>(answers);
        all.add(on);
        return new PoliceGate(processes, appointments, List.copyOf(all), relatives);
    }

    private PoliceGate agreed(ContactWithRelativesAgreed e) {
        var all = new HashMap<>(relatives);
        e.memberIds().forEach(member -> all.merge(member, e.on(), (a, b) -> a.isBefore(b) ? a : b));
        return new PoliceGate(processes, appointments, answers, Map.copyOf(all));
    }
}
