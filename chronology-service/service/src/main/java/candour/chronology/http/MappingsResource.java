package candour.chronology.http;

import candour.chronology.imports.preview.Column;
import candour.chronology.mapping.MappingCommand.ForgetMapping;
import candour.chronology.read.MappingRow;
import candour.chronology.time.DateOrder;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What an agency said before of the columns of its files. It is proposed when the very same headings come again, and never used unasked. */
@Path("/v1/reviews/{reviewId}/chronologies/{agency}/mappings")
public class MappingsResource {
    private final Exchange exchange;

    MappingsResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * @param shape of the headings, as a preview gives it for each table
     * @param columns by position from 1
     */
    public record MappingAnswer(
            String shape,
            Map<Integer, Column> columns,
            @Nullable DateOrder dateOrder,
            LocalDate confirmedOn) {}

    /** What is remembered for this agency, from this review and earlier ones. */
    @GET
    @Allows("mapping.list")
    public RestResponse<Page<MappingAnswer>> list(
            @PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency) {
        return exchange.page(
                MappingRow.MAPPINGS,
                agency.value(),
                row -> new MappingAnswer(
                        row.shape().value(),
                        ColumnsBody.byPosition(row.columns()),
                        row.columns().order(),
                        row.confirmedOn()));
    }

    /** Forgets one. What was brought in with it stays as it is. */
    @DELETE
    @Path("/{shape}")
    @Allows("mapping.forget")
    public RestResponse<AcceptedBody> forget(
            @PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency, @PathParam("shape") Code shape) {
        return exchange.accepted(exchange.send(new ForgetMapping(agency, shape, London.day(exchange.now()))));
    }
}
