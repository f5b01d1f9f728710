package candour.review.team;

import candour.platform.access.Code;
import candour.platform.decision.Fold;
import candour.review.team.TeamEvent.AppointmentEnded;
import candour.review.team.TeamEvent.AppointmentRecordedInError;
import candour.review.team.TeamEvent.TeamFormed;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Who is in the team now. */
public record ReviewTeam(Map<UUID, TeamMemberAppointed> appointments, boolean formed) {
    /** How its events become its state; the stream's id is the review's. */
    public static final Fold<ReviewTeam, TeamEvent> FOLD = new Fold<>(
            "review-team", TeamEvent.class, TeamEvent::reviewId, ReviewTeam::evolve, new ReviewTeam(Map.of(), false));

    static ReviewTeam evolve(ReviewTeam was, TeamEvent event) {
        var all = new LinkedHashMap<>(was.appointments);
        return switch (event) {
            case TeamMemberAppointed e -> {
                all.put(e.appointmentId(), e);
                yield new ReviewTeam(all, was.formed);
            }
            case AppointmentEnded e -> {
                all.remove(e.appointmentId());
                yield new ReviewTeam(all, was.formed);
            }
            case TeamFormed _ -> new ReviewTeam(was.appointments, true);
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
