package candour.review.alternativelearning.http;

import static candour.review.alternativelearning.read.Alternatives.ALTERNATIVES;

import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** A committee's list of how it learns where there is no review (S002-015). */
@Path("/v1/committees/{committeeId}/alternative-learning")
public class AlternativesResource {
    private final Exchange exchange;
    private final AlternativeAnswers answers;

    AlternativesResource(Exchange exchange, AlternativeAnswers answers) {
        this.exchange = exchange;
        this.answers = answers;
    }

    /** Every decision against a review, and how there is learning instead. */
    @GET
    @Allows(value = "alternative.list", scope = "committeeId")
    public RestResponse<Page<AlternativeAnswer>> list(@PathParam("committeeId") UUID committeeId) {
        return exchange.page(ALTERNATIVES, committeeId.toString(), answers::of);
    }
}
