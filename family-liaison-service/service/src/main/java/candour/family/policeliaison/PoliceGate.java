package candour.family.policeliaison;

import candour.platform.decision.Fold;
import java.time.LocalDate;
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
            PoliceGateHistory::evolve,
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

    /** The police have told, whenever it was. */
    public boolean policeHaveAnswered() {
        return !answers.isEmpty() || !appointments.isEmpty();
    }

    /** The police have told: there was an officer by then, or they said that there is none. */
    private boolean hasAnswered(LocalDate day) {
        return answers.stream().anyMatch(answer -> !answer.isAfter(day))
                || appointments.values().stream()
                        .anyMatch(each -> !each.closed().from().isAfter(day));
    }
}
