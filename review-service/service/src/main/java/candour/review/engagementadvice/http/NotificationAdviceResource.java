package candour.review.engagementadvice.http;

import static candour.review.engagementadvice.read.AdviceLog.ADVICE_LOG;

import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The log of advice, in the notification (S001-03). */
@Path("/v1/notifications/{notificationId}/engagement-advice")
public class NotificationAdviceResource {
    private final Exchange exchange;

    NotificationAdviceResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** What was asked and advised about a notification. */
    @GET
    @Allows(value = "engagement-advice.list", scope = "notificationId")
    public RestResponse<Page<EngagementAdviceAnswer>> list(@PathParam("notificationId") UUID notificationId) {
        return exchange.page(ADVICE_LOG, notificationId.toString(), row -> EngagementAdviceAnswer.of(exchange, row));
    }
}
