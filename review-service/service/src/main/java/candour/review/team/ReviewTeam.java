package candour.review.team;

import candour.platform.access.Code;
import candour.platform.decision.Fold;
import candour.review.team.TeamEvent.AppointmentEnded;
import candour.review.team.TeamEvent.AppointmentRecordedInError;
import candour.review.team.TeamEvent.ConflictAccepted;
import candour.review.team.TeamEvent.ConflictDeclared;
import candour.review.team.TeamEvent.TeamFormed;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who is in the team now.
 *
 * @param conflicts interests declared, by id
 * @param accepted interests the Chair has accepted
 */
public record ReviewTeam(
        Map<UUID, TeamMemberAppointed> appointments,
        boolean formed,
        Map<UUID, ConflictDeclared> conflicts,
        Set<UUID> accepted) {
    /** How its events become its state; the stream's id is the review's. */
    public static final Fold<ReviewTeam, TeamEvent> FOLD = new Fold<>(
            "review-team",
            TeamEvent.class,
            TeamEvent::reviewId,
            ReviewTeam::evolve,
            new ReviewTeam(Map.of(), false, Map.of(), Set.of()));

    static ReviewTeam evolve(ReviewTeam was, TeamEvent event) {
        var all = new LinkedHashMap<>(was.appointments);
        return switch (event) {
            case TeamMemberAppointed e -> {
                all.put(e.appointmentId(), e);
                yield new ReviewTeam(all, was.formed, was.conflicts, was.accepted);
            }
            case AppointmentEnded e -> {
                all.remove(e.appointmentId());
                yield new ReviewTeam(all, was.formed, was.conflicts, was.accepted);
            }
            case TeamFormed _ -> new ReviewTeam(was.appointments, true, was.conflicts, was.accepted);
            case ConflictDeclared e -> {
                var conflicts = new LinkedHashMap<>(was.conflicts);
                conflicts.put(e.conflictId(), e);
                yield new ReviewTeam(was.appointments, was.formed, conflicts, was.accepted);
            }
            case ConflictAccepted e -> {
                var accepted = new HashSet<>(was.accepted);
                accepted.add(e.conflictId());
                yield new ReviewTeam(was.appointments, was.formed, was.conflicts, Set.copyOf(accepted));
            }
            case AppointmentRecordedInError _ -> was;
        };
    }

    /** Those who belong to the team itself. */
    Stream<TeamMemberAppointed> members() {
        return appointments.values().stream().filter(each -> each.role().inTeam());
    }

    boolean has(ReviewRole role) {
        return members().anyMatch(each -> each.role() == role);
    }

    boolean has(ReviewRole role, Code personRef) {
        return appointments.values().stream()
                .anyMatch(each -> each.role() == role && each.personRef().equals(personRef));
    }

    long agencies() {
        return members()
                .map(TeamMemberAppointed::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    long size() {
        return members().map(TeamMemberAppointed::personRef).distinct().count();
    }
}
