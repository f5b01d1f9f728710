package candour.review.directory.read;

import candour.platform.view.Rows;
import candour.review.information.InformationEvent;
import candour.review.information.InformationEvent.InformationRequested;
import candour.review.notification.NotificationEvent;
import candour.review.notification.NotificationEvent.NominatedPersonAssigned;
import candour.review.notification.NotificationEvent.NotificationSubmitted;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who stands in which role to a notification: its notifier, its nominated person, the agencies asked. */
final class NotificationRoles {
    private NotificationRoles() {}

    static void on(UUID eventId, NotificationEvent event, Rows<AssignmentRow> rows) {
        var id = event.notificationId().toString();
        if (event instanceof NotificationSubmitted e) {
            var organisation = e.notifierOrganisation() == null
                    ? null
                    : e.notifierOrganisation().value();
            rows.put(row(
                    id + "/notifier", id, e.notifierRef().value(), organisation, "NOTIFIER", e.submittedOn(), eventId));
        } else if (event instanceof NominatedPersonAssigned e) {
            rows.put(row(id + "/nominated", id, e.personRef().value(), null, "NOMINATED_PERSON", e.on(), eventId));
        }
    }

    static void on(UUID eventId, InformationEvent event, Rows<AssignmentRow> rows) {
        if (event instanceof InformationRequested e) {
            var agency = e.organisation().value();
            rows.put(row(
                    e.requestId().toString(),
                    e.notificationId().toString(),
                    AssignmentRegister.agency(agency),
                    agency,
                    "AGENCY_LEAD:" + agency,
                    e.requestedOn(),
                    eventId));
        }
    }

    private static AssignmentRow row(
            String key,
            String scope,
            String person,
            @Nullable String organisation,
            String role,
            LocalDate from,
            UUID by) {
        return new AssignmentRow(key, scope, person, organisation, role, from, null, by, null);
    }
}
