package candour.review.subject.http;

import static candour.review.subject.read.Subjects.SUBJECTS;

import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.platform.view.Views;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Who a subject is, for the other services on behalf of a person (ruling R13); every use is recorded. */
@Path("/internal/v1/subjects/{subjectRef}/identity")
public class SubjectIdentityResource {
    private final Exchange exchange;
    private final Views views;

    SubjectIdentityResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** Who a subject is; refused, and recorded, where nobody is named on whose behalf. */
    @GET
    @Allows(value = "subject.identity", scope = "subjectRef", onBehalf = true)
    public RestResponse<SubjectAnswer> identity(@PathParam("subjectRef") UUID subjectRef) {
        return exchange.answer(
                SUBJECTS,
                views.find(SUBJECTS, subjectRef.toString(), exchange.asOfLeaf())
                        .map(row -> SubjectAnswer.of(exchange, row))
                        .orElseThrow(() -> Problem.notFound().asException()));
    }
}
