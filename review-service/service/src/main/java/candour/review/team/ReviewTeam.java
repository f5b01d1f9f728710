package candour.review.team;

import candour.platform.access.Code;
import candour.platform.decision.Fold;
import candour.review.team.TeamEvent.AppointmentEnded;
import candour.review.team.TeamEvent.AppointmentRecordedInError;
import candour.review.team.TeamEvent.ConflictAccepted;
import candour.review.team.TeamEvent.ConflictDeclared;
import candour.review.team.TeamEvent.TeamFormed;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is in the team now, and who was.
 *
 * @param conflicts interests declared, by id
 * @param accepted interests the Chair has accepted
 */
public record ReviewTeam(Places places, boolean formed, Map<UUID, ConflictDeclared> conflicts, Set<UUID> accepted) {
    /** How its events become its state; the stream's id is the review's. */
    public static final Fold<ReviewTeam, TeamEvent> FOLD = new Fold<>(
            "review-team",
            TeamEvent.class,
            TeamEvent::reviewId,
            ReviewTeam::evolve,
            new ReviewTeam(Places.NONE, false, Map.of(), Set.of()));

    static ReviewTeam evolve(ReviewTeam was, TeamEvent event) {
        return switch (event) {
            case TeamMemberAppointed e -> was.with(was.places.with(e));
            case AppointmentEnded e -> was.with(was.places.ended(e.appointmentId(), e.on()));
            case TeamFormed _ -> new ReviewTeam(was.places, true, was.conflicts, was.accepted);
            case ConflictDeclared e -> {
                var conflicts = new LinkedHashMap<>(was.conflicts);
                conflicts.put(e.conflictId(), e);
                yield new ReviewTeam(was.places, was.formed, conflicts, was.accepted);
            }
            case ConflictAccepted e -> {
                var accepted = new HashSet<>(was.accepted);
                accepted.add(e.conflictId());
                yield new ReviewTeam(was.places, was.formed, was.conflicts, Set.copyOf(accepted));
            }
            case AppointmentRecordedInError _ -> was;
        };
    }

    /** Who had one of these roles on a day. */
    public Set<Code> holding(Set<ReviewRole> roles, LocalDate day) {
        return people(places.on(day).filter(each -> roles.contains(each.role())));
    }

    /** Who belonged to the team on a day. */
    public Set<Code> membersOn(LocalDate day) {
        return people(places.on(day).filter(each -> each.role().inTeam()));
    }

    /** Who has an interest of their own that the Chair has not accepted. */
    public Set<Code> barred() {
        return conflicts.values().stream()
                .filter(each -> !accepted.contains(each.conflictId()))
                .map(ConflictDeclared::personRef)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who has a place now, by appointment. */
    public Map<UUID, TeamMemberAppointed> appointments() {
        return places.current();
    }

    /** Those who belong to the team itself. */
    Stream<TeamMemberAppointed> members() {
        return appointments().values().stream().filter(each -> each.role().inTeam());
    }

    boolean has(ReviewRole role) {
        return members().anyMatch(each -> each.role() == role);
    }

    boolean has(ReviewRole role, Code personRef) {
        return appointments().values().stream()
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
        return people(members()).size();
    }

    private ReviewTeam with(Places now) {
        return new ReviewTeam(now, formed, conflicts, accepted);
    }

    private static Set<Code> people(Stream<TeamMemberAppointed> appointments) {
        return appointments.map(TeamMemberAppointed::personRef).collect(Collectors.toUnmodifiableSet());
    }
}
