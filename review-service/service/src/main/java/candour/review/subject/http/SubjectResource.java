package candour.review.subject.http;

import static candour.review.subject.read.Subjects.SUBJECTS;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.review.notification.http.SubjectBody;
import candour.review.subject.SubjectCommand.AddSubject;
import candour.review.subject.SubjectCommand.MarkSubjectInError;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Whom a review is about: one person or more, living or not, a child or an adult (S002-064). */
@Path("/v1/reviews/{reviewId}/subjects")
public class SubjectResource {
    private final Exchange exchange;

    SubjectResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Another subject, and why. */
    public record AddedSubjectBody(
            @NotNull @Valid SubjectBody subject,
            @Nullable @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate addedOn) {}

    /** The subjects of a review and who they are. */
    @GET
    @Allows("subject.list")
    public RestResponse<Page<SubjectAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(SUBJECTS, reviewId.toString(), row -> SubjectAnswer.of(exchange, row));
    }

    /** Has the review be about another person too. */
    @POST
    @Allows("subject.add")
    public RestResponse<AcceptedBody> add(@PathParam("reviewId") UUID reviewId, @Valid AddedSubjectBody body) {
        var scope = reviewId.toString();
        var subject = body.subject().seal(exchange, scope);
        var about = List.of(subject.subjectRef().toString());
        return exchange.accepted(
                exchange.send(new AddSubject(
                        reviewId,
                        subject,
                        exchange.sealOrNull("subject-reason", scope, about, body.reason()),
                        exchange.orToday(body.addedOn()))),
                URI.create("/v1/reviews/" + reviewId + "/subjects/" + subject.subjectRef()));
    }

    /** Says that somebody was added by mistake. */
    @POST
    @Path("/recorded-in-error")
    @Allows("subject.add")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkSubjectInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }
}
