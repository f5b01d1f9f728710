package candour.review.engagementadvice.http;

import static candour.review.engagementadvice.read.AdviceLog.ADVICE_LOG;

import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.review.team.http.OwnConflicts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The log of advice of a committee (S001-03). */
@Path("/v1/committees/{committeeId}/engagement-advice")
public class CommitteeAdviceResource {
    private final Exchange exchange;
    private final OwnConflicts own;

    CommitteeAdviceResource(Exchange exchange, OwnConflicts own) {
        this.exchange = exchange;
        this.own = own;
    }

    /** Every question put to a committee, with the advice given. */
    @GET
    @Allows(value = "engagement-advice.list", scope = "committeeId")
    public RestResponse<Page<EngagementAdviceAnswer>> list(@PathParam("committeeId") UUID committeeId) {
        var barred = own.bars();
        return exchange.page(
                ADVICE_LOG,
                committeeId.toString(),
                row -> barred.test(row.asked().adviceId()) ? null : EngagementAdviceAnswer.of(exchange, row));
    }
}
