package candour.chronology.http;

import candour.chronology.read.KeyDocumentRow;
import candour.platform.access.Code;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** What one agency was asked for besides its chronology, as that agency sees it (S002-046, S002-055). */
@Path("/v1/reviews/{reviewId}/chronologies/{agency}/document-requests")
public class AgencyRequestsResource {
    private final Exchange exchange;

    AgencyRequestsResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** What this agency was asked for, oldest first. */
    @GET
    @Allows("document.list-own")
    public RestResponse<Page<DocumentAnswer>> list(
            @PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency) {
        return exchange.page(
                KeyDocumentRow.KEY_DOCUMENTS,
                reviewId.toString(),
                row -> row.agency().equals(agency) ? DocumentAnswer.of(exchange, row) : null);
    }
}
