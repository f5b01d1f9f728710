package candour.review.directory.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.directory.CommitteeEvent;
import candour.review.directory.CommitteeEvent.CommitteeEstablished;
import candour.review.directory.CommitteeEvent.CommitteeRoleAssigned;
import candour.review.directory.CommitteeEvent.CommitteeRoleEnded;
import candour.review.information.InformationEvent;
import candour.review.notification.NotificationEvent;
import candour.review.team.TeamEvent;
import candour.review.team.TeamEvent.AppointmentEnded;
import candour.review.team.TeamEvent.AppointmentRecordedInError;
import candour.review.team.TeamEvent.ConflictAccepted;
import candour.review.team.TeamEvent.ConflictDeclared;
import candour.review.team.TeamEvent.TeamFormed;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import java.util.UUID;

/**
 * Who stands in which role to what: access follows it (design, section 8). An appointment recorded in error gives no
 * access, and one whose end was recorded in error gives it again.
 */
public final class AssignmentRegister implements ReadModel<AssignmentRow> {
    /** The one there is. */
    public static final AssignmentRegister ASSIGNMENTS = new AssignmentRegister();

    /** Stands among the roles, but bars: an interest of one's own in the situation under review (security, 2.2). */
    public static final String CONFLICT = "CONFLICT";

    private AssignmentRegister() {}

    @Override
    public String name() {
        return "assignments";
    }

    @Override
    public Class<AssignmentRow> row() {
        return AssignmentRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<AssignmentRow> rows) {
        switch (event.payload()) {
            case CommitteeEvent e -> on(event.eventId(), e, rows);
            case TeamEvent e -> on(event.eventId(), e, rows);
            case NotificationEvent e -> NotificationRoles.on(event.eventId(), e, rows);
            case InformationEvent e -> NotificationRoles.on(event.eventId(), e, rows);
            default -> {}
        }
    }

    /** Who holds what an agency was asked for: whoever of it answers, told by their token's organisation. */
    public static String agency(String organisation) {
        return "agency:" + organisation;
    }

    private static void on(UUID eventId, CommitteeEvent event, Rows<AssignmentRow> rows) {
        var scope = event.committeeId().toString();
        switch (event) {
            case CommitteeEstablished _ -> {}
            case CommitteeRoleAssigned e ->
                rows.put(new AssignmentRow(
                        scope + "/" + e.personRef().value() + "/" + e.role(),
                        scope,
                        e.personRef().value(),
                        null,
                        e.role().name(),
                        e.from(),
                        null,
                        eventId,
                        null));
            case CommitteeRoleEnded e ->
                rows.change(scope + "/" + e.personRef().value() + "/" + e.role(), row -> row.ended(eventId, e.to()));
        }
    }

    private static void on(UUID eventId, TeamEvent event, Rows<AssignmentRow> rows) {
        switch (event) {
            case TeamMemberAppointed e ->
                rows.put(new AssignmentRow(
                        e.appointmentId().toString(),
                        e.reviewId().toString(),
                        e.personRef().value(),
                        e.organisation() == null ? null : e.organisation().value(),
                        e.role().assignedAs(e.organisation()),
                        e.from(),
                        null,
                        eventId,
                        null));
            case AppointmentEnded e -> rows.change(e.appointmentId().toString(), row -> row.ended(eventId, e.on()));
            case ConflictDeclared e ->
                rows.put(new AssignmentRow(
                        e.conflictId().toString(),
                        e.reviewId().toString(),
                        e.personRef().value(),
                        null,
                        CONFLICT,
                        e.on(),
                        null,
                        eventId,
                        null));
            case ConflictAccepted e -> rows.change(e.conflictId().toString(), row -> row.ended(eventId, e.on()));
            case TeamFormed _ -> {}
            case AppointmentRecordedInError e -> {
                for (var row : rows.inScope(e.reviewId().toString())) {
                    if (row.appointedBy().equals(e.markedEventId())) {
                        rows.remove(row.key());
                    } else if (e.markedEventId().equals(row.endedBy())) {
                        rows.put(row.ended(null, null));
                    }
                }
            }
        }
    }
}
