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

/** The log of advice of a review (S001-03). */
@Path("/v1/reviews/{reviewId}/engagement-advice")
public class ReviewAdviceResource {
    private final Exchange exchange;

    ReviewAdviceResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** What was asked and advised about a review. */
    @GET
    @Allows("engagement-advice.list")
    public RestResponse<Page<EngagementAdviceAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(ADVICE_LOG, reviewId.toString(), row -> EngagementAdviceAnswer.of(exchange, row));
    }
}
