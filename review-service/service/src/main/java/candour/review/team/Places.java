package candour.review.team;

import candour.review.team.TeamEvent.TeamMemberAppointed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who has a place in the team now, and who had one: a fact is judged by the team of the day it happened.
 *
 * @param current appointments by id, oldest first
 * @param past appointments that have ended
 */
public record Places(Map<UUID, TeamMemberAppointed> current, Map<UUID, Past> past) {
    static final Places NONE = new Places(Map.of(), Map.of());

    /**
     * An appointment that has ended.
     *
     * @param to its last day (Europe/London)
     */
    public record Past(TeamMemberAppointed appointment, LocalDate to) {}

    Places with(TeamMemberAppointed appointment) {
        return new Places(with(current, appointment.appointmentId(), appointment), past);
    }

    Places ended(UUID appointmentId, LocalDate to) {
        var left = current.get(appointmentId);
        if (left == null) {
            return this;
        }
        var all = new LinkedHashMap<>(current);
        all.remove(appointmentId);
        return new Places(all, with(past, appointmentId, new Past(left, to)));
    }

    /** Whether this is, or was, a place in the team itself. */
    boolean everHad(UUID appointmentId) {
        return Stream.concat(current.values().stream(), past.values().stream().map(Past::appointment))
                .anyMatch(each -> each.appointmentId().equals(appointmentId)
                        && each.role().inTeam());
    }

    /** Whether it was on that day. */
    boolean hadOn(UUID appointmentId, LocalDate day) {
        return on(day).anyMatch(each -> each.appointmentId().equals(appointmentId));
    }

    /** The places of those who were Reviewers on a day. */
    Set<UUID> reviewersOn(LocalDate day) {
        return on(day).filter(each -> each.role() == ReviewRole.REVIEWER)
                .map(TeamMemberAppointed::appointmentId)
                .collect(Collectors.toUnmodifiableSet());
    }

    Stream<TeamMemberAppointed> on(LocalDate day) {
        var left =
                past.values().stream().filter(each -> !each.to().isBefore(day)).map(Past::appointment);
        return Stream.concat(current.values().stream(), left)
                .filter(each -> !each.from().isAfter(day));
    }

    private static <V> Map<UUID, V> with(Map<UUID, V> all, UUID id, V value) {
        var more = new LinkedHashMap<>(all);
        more.put(id, value);
        return more;
    }
}
