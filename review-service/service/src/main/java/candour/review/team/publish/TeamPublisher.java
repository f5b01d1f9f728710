package candour.review.team.publish;

import candour.platform.access.Code;
import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.directory.read.AssignmentRegister;
import candour.review.team.TeamEvent;
import candour.review.team.TeamEvent.AppointmentEnded;
import candour.review.team.TeamEvent.AppointmentRecordedInError;
import candour.review.team.TeamEvent.ConflictAccepted;
import candour.review.team.TeamEvent.ConflictDeclared;
import candour.review.team.TeamEvent.TeamFormed;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is in the team: the others' access follows it. Why somebody left stays here. */
public final class TeamPublisher implements Publisher {
    /**
     * Someone took or gave up a role; or has a conflict of interest ({@code role} is then CONFLICT), which bars them from
     * everything of the review until the Chair accepts it.
     *
     * @param appointmentId the appointment's id, or the conflict's
     * @param change APPOINTED or ENDED; of a conflict: declared, or accepted
     */
    public record ReviewTeamChanged(
            UUID reviewId,
            UUID appointmentId,
            Code personRef,
            String role,
            @Nullable Code organisation,
            String change,
            LocalDate effective) {}

    /** The team stands. */
    public record ReviewTeamFormed(
            UUID reviewId, LocalDate on, @Nullable LocalDate reviewerBy) {}

    /** What the event with this id said was a mistake: its effect is undone (ruling R3). */
    public record ReviewTeamRecordedInError(UUID reviewId, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof TeamEvent e ? Optional.of(of(e)) : Optional.empty();
    }

    private static PublicEvent of(TeamEvent event) {
        return switch (event) {
            case TeamMemberAppointed e ->
                named(
                        "ReviewTeamChanged",
                        event,
                        new ReviewTeamChanged(
                                e.reviewId(),
                                e.appointmentId(),
                                e.personRef(),
                                e.role().name(),
                                e.organisation(),
                                "APPOINTED",
                                e.from()));
            case AppointmentEnded e ->
                named(
                        "ReviewTeamChanged",
                        event,
                        new ReviewTeamChanged(
                                e.reviewId(),
                                e.appointmentId(),
                                e.personRef(),
                                e.role().name(),
                                null,
                                "ENDED",
                                e.on()));
            case ConflictDeclared e -> conflict(e, e.conflictId(), e.personRef(), "APPOINTED", e.on());
            case ConflictAccepted e -> conflict(e, e.conflictId(), e.personRef(), "ENDED", e.on());
            case TeamFormed e ->
                named("ReviewTeamFormed", event, new ReviewTeamFormed(e.reviewId(), e.on(), e.reviewerBy()));
            case AppointmentRecordedInError e ->
                named(
                        "ReviewTeamRecordedInError",
                        event,
                        new ReviewTeamRecordedInError(e.reviewId(), e.markedEventId()));
        };
    }

    private static PublicEvent conflict(TeamEvent event, UUID id, Code personRef, String change, LocalDate on) {
        return named(
                "ReviewTeamChanged",
                event,
                new ReviewTeamChanged(event.reviewId(), id, personRef, AssignmentRegister.CONFLICT, null, change, on));
    }

    private static PublicEvent named(String name, TeamEvent event, Object data) {
        return new PublicEvent(event.reviewId().toString(), "candour.review." + name + ".v1", data);
    }
}
