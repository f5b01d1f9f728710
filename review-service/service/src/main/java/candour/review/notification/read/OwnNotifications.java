package candour.review.notification.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import candour.review.notification.NotificationEvent.NotificationSubmitted;
import java.time.LocalDate;
import java.util.UUID;

/** Which notifications a professional has made: all they may list (ruling R22). */
public final class OwnNotifications implements ReadModel<OwnNotifications.Own> {
    /** The one there is. */
    public static final OwnNotifications OWN_NOTIFICATIONS = new OwnNotifications();

    /** One of them, listed by who made it. */
    public record Own(UUID notificationId, UUID committeeId, String notifierRef, LocalDate submittedOn) implements Row {
        @Override
        public String key() {
            return notificationId.toString();
        }

        @Override
        public String scope() {
            return notifierRef;
        }

        @Override
        public String order() {
            return submittedOn + " " + key();
        }
    }

    private OwnNotifications() {}

    @Override
    public String name() {
        return "own-notifications";
    }

    @Override
    public Class<Own> row() {
        return Own.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Own> rows) {
        if (event.payload() instanceof NotificationSubmitted e) {
            rows.put(
                    new Own(e.notificationId(), e.committeeId(), e.notifierRef().value(), e.submittedOn()));
        }
    }
}
