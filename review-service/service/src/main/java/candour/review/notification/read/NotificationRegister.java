package candour.review.notification.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.committee.CommitteeDecisionEvent;
import candour.review.information.InformationEvent;
import candour.review.information.InformationEvent.InformationRequested;
import candour.review.information.InformationEvent.InformationReturned;
import candour.review.information.InformationEvent.NilReturnMade;
import candour.review.notification.NotificationEvent;
import candour.review.notification.NotificationEvent.NominatedPersonAssigned;
import candour.review.notification.NotificationEvent.NotificationClosed;
import candour.review.notification.NotificationEvent.NotificationReopened;
import candour.review.notification.NotificationEvent.NotificationResponseIssued;
import candour.review.notification.NotificationEvent.NotificationSubmitted;
import candour.review.notification.NotificationEvent.NotificationWithdrawn;
import candour.review.notification.read.NotificationRow.Stage;
import candour.review.recommendation.RecommendationEvent;
import candour.review.recommendation.RecommendationEvent.RecommendedNotToProceed;
import candour.review.recommendation.RecommendationEvent.RecommendedToProceed;
import java.util.List;

/** The notification register of each committee (S002-001). */
public final class NotificationRegister implements ReadModel<NotificationRow> {
    /** The one there is. */
    public static final NotificationRegister NOTIFICATIONS = new NotificationRegister();

    private NotificationRegister() {}

    @Override
    public String name() {
        return "notification-register";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<NotificationRow> row() {
        return NotificationRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<NotificationRow> rows) {
        switch (event.payload()) {
            case NotificationEvent e -> on(e, rows);
            case InformationEvent e -> rows.change(e.notificationId().toString(), row -> with(row, e));
            case RecommendationEvent e ->
                rows.change(e.notificationId().toString(), row -> switch (e) {
                    case RecommendedToProceed to -> row.recommending(to, null);
                    case RecommendedNotToProceed not -> row.recommending(null, not);
                });
            case CommitteeDecisionEvent e ->
                rows.change(
                        e.notificationId().toString(),
                        row -> row.deciding(row.outcome().after(e, event.eventId())));
            default -> {}
        }
    }

    private static void on(NotificationEvent event, Rows<NotificationRow> rows) {
        var key = event.notificationId().toString();
        switch (event) {
            case NotificationSubmitted e ->
                rows.put(new NotificationRow(e, Stage.RECEIVED, null, List.of(), null, null, Outcome.NONE, null));
            case NominatedPersonAssigned e ->
                rows.change(key, row -> row.nominated(e.personRef().value()));
            case NotificationWithdrawn _ -> rows.change(key, row -> row.at(Stage.WITHDRAWN));
            case NotificationResponseIssued e -> rows.change(key, row -> row.answered(e));
            case NotificationClosed _ -> rows.change(key, row -> row.at(Stage.CLOSED));
            case NotificationReopened _ -> {}
        }
    }

    private static NotificationRow with(NotificationRow row, InformationEvent event) {
        return switch (event) {
            case InformationRequested e -> {
                var asked = row.with(new Request(
                        e.requestId(),
                        e.organisation().value(),
                        e.questions(),
                        e.requestedOn(),
                        e.dueOn(),
                        null,
                        false,
                        null,
                        null));
                yield row.stage() == Stage.RECEIVED ? asked.at(Stage.INFORMATION_GATHERING) : asked;
            }
            case InformationReturned e ->
                row.with(asked(row, e).answered(e.returnedOn(), false, e.account(), e.reflection()));
            case NilReturnMade e -> row.with(asked(row, e).answered(e.returnedOn(), true, null, null));
        };
    }

    private static Request asked(NotificationRow row, InformationEvent event) {
        return row.requests().stream()
                .filter(each -> each.requestId().equals(event.requestId()))
                .findFirst()
                .orElseThrow();
    }
}
