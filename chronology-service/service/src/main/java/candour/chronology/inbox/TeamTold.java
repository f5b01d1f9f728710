package candour.chronology.inbox;

import candour.chronology.read.RoleRow;
import candour.chronology.team.TeamCommand.EndRole;
import candour.chronology.team.TeamCommand.LearnOfError;
import candour.chronology.team.TeamCommand.LearnRole;
import candour.platform.access.Code;
import candour.platform.kafka.Received;
import candour.platform.kafka.Subscription;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may do what, as review-service tells it of its teams and committees. */
public final class TeamTold {
    private TeamTold() {}

    /** @param change APPOINTED or ENDED */
    record ReviewTeamChanged(
            UUID reviewId,
            UUID appointmentId,
            String personRef,
            String role,
            @Nullable String organisation,
            String change) {}

    record ReviewTeamRecordedInError(UUID reviewId, UUID markedEventId) {}

    /** @param change ASSIGNED or ENDED */
    record CommitteeAssignmentChanged(UUID committeeId, String personRef, String role, String change) {}

    public static final Subscription<?>[] ABOUT_PEOPLE = {
        ReviewTold.of(ReviewTeamChanged.class, TeamTold::team),
        ReviewTold.of(
                ReviewTeamRecordedInError.class,
                told -> List.of(
                        new LearnOfError(told.data().reviewId(), told.data().markedEventId()))),
        ReviewTold.of(CommitteeAssignmentChanged.class, TeamTold::committee)
    };

    private static List<Object> team(Received<ReviewTeamChanged> told) {
        var data = told.data();
        if (data.change().equals("ENDED"))
            return List.of(new EndRole(data.reviewId(), data.appointmentId(), told.eventId()));
        Code agency = data.role().equals(RoleRow.AGENCY_LEAD) ? Code.orNull(data.organisation()) : null;
        return List.of(new LearnRole(
                data.reviewId(),
                data.appointmentId(),
                told.eventId(),
                new Code(data.personRef()),
                new Code(data.role()),
                agency));
    }

    /** Who acts for a committee acts for it on each of its reviews. */
    private static List<Object> committee(Received<CommitteeAssignmentChanged> told) {
        var data = told.data();
        UUID assignment = UUID.nameUUIDFromBytes(
                (data.committeeId() + "/" + data.personRef() + "/" + data.role()).getBytes(StandardCharsets.UTF_8));
        return List.of(
                data.change().equals("ENDED")
                        ? new EndRole(data.committeeId(), assignment, told.eventId())
                        : new LearnRole(
                                data.committeeId(),
                                assignment,
                                told.eventId(),
                                new Code(data.personRef()),
                                new Code(data.role()),
                                null));
    }
}
