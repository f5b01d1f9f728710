package candour.review.professionalfeedback.http;

import static candour.review.professionalfeedback.read.Answers.ANSWERS;

import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.view.Views;
import candour.review.professionalfeedback.read.Evaluation;
import candour.review.professionalfeedback.read.Evaluation.Count;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** How professionals answered across a committee's reviews, counted (S004-17). */
@Path("/v1/committees/{committeeId}/professional-feedback")
public class EvaluationResource {
    private final Exchange exchange;
    private final Views views;

    EvaluationResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /**
     * How professionals answered, counted.
     *
     * @param toldFrom how many people are counted together, or not at all
     */
    public record EvaluationAnswer(int toldFrom, List<Count> counts) {}

    /** How professionals answered across the committee's reviews; counted in whole batches of people. */
    @GET
    @Allows(value = "professional-feedback.evaluate", scope = "committeeId")
    public RestResponse<EvaluationAnswer> evaluation(@PathParam("committeeId") UUID committeeId) {
        var given = views.all(ANSWERS, committeeId.toString(), exchange.asOfLeaf());
        return exchange.answer(ANSWERS, new EvaluationAnswer(Evaluation.BATCH, Evaluation.of(given)));
    }
}
