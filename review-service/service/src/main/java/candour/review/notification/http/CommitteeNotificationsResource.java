package candour.review.notification.http;

import static candour.review.notification.read.NotificationRegister.NOTIFICATIONS;

import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.review.notification.http.NotificationResource.ListedNotification;
import candour.review.team.http.OwnConflicts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** A committee's notification register: no words about anybody, only where each stands. */
@Path("/v1/committees/{committeeId}/notifications")
public class CommitteeNotificationsResource {
    private final Exchange exchange;
    private final OwnConflicts own;

    CommitteeNotificationsResource(Exchange exchange, OwnConflicts own) {
        this.exchange = exchange;
        this.own = own;
    }

    /** A committee's notifications, without a word about anybody. */
    @GET
    @Allows(value = "notification.list", scope = "committeeId")
    public RestResponse<Page<ListedNotification>> list(@PathParam("committeeId") UUID committeeId) {
        var barred = own.bars();
        return exchange.page(
                NOTIFICATIONS,
                committeeId.toString(),
                row -> barred.test(row.form().notificationId())
                        ? null
                        : new ListedNotification(
                                row.form().notificationId(),
                                row.form().committeeId(),
                                row.form().submittedOn(),
                                row.stage().name()));
    }
}
