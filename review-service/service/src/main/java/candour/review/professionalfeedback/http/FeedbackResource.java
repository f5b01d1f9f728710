package candour.review.professionalfeedback.http;

import static candour.review.professionalfeedback.read.FeedbackRegister.FEEDBACK;

import candour.platform.access.Code;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.platform.rest.Words;
import candour.review.professionalfeedback.Answer;
import candour.review.professionalfeedback.Experience;
import candour.review.professionalfeedback.FeedbackCommand.MarkFeedbackInError;
import candour.review.professionalfeedback.FeedbackCommand.RecordDecline;
import candour.review.professionalfeedback.FeedbackCommand.RecordFeedback;
import candour.review.professionalfeedback.Question;
import candour.review.professionalfeedback.read.FeedbackRegister.Told;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What professionals say of having taken part, or of involving the family (S004-17). */
@Path("/v1/reviews/{reviewId}/professional-feedback")
public class FeedbackResource {
    private final Exchange exchange;

    FeedbackResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** What somebody told: answers, words of their own, or both. */
    public record FeedbackBody(
            @NotNull @Pattern(regexp = Formats.REFERENCE) String personRef,
            @NotNull Experience experience,
            @NotNull Map<Question, @NotNull Answer> answers,
            @Nullable @Size(min = 1, max = Formats.TEXT) String words,
            @Nullable LocalDate on) {}

    /** Who would rather not say. */
    public record DeclineBody(
            @NotNull @Pattern(regexp = Formats.REFERENCE) String personRef,
            @Nullable LocalDate on) {}

    /** What somebody told, or that they declined. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FeedbackAnswer(
            UUID feedbackId,
            UUID recordedBy,
            String personRef,
            boolean declined,
            @Nullable Experience experience,
            Map<Question, Answer> answers,
            @Nullable Words words,
            LocalDate on) {}

    /** What professionals say of this review. */
    @GET
    @Allows("professional-feedback.read")
    public RestResponse<Page<FeedbackAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(FEEDBACK, reviewId.toString(), this::answer);
    }

    /** Records what somebody told; once for each person. */
    @POST
    @Allows("professional-feedback.record")
    public RestResponse<AcceptedBody> record(@PathParam("reviewId") UUID reviewId, @Valid FeedbackBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new RecordFeedback(
                reviewId,
                id,
                new Code(body.personRef()),
                body.experience(),
                body.answers(),
                exchange.sealOrNull("professional-feedback", reviewId.toString(), List.of(id.toString()), body.words()),
                exchange.orToday(body.on())));
        return exchange.accepted(accepted, here(reviewId));
    }

    /** Records that somebody would rather not say. */
    @POST
    @Path("/declines")
    @Allows("professional-feedback.record")
    public RestResponse<AcceptedBody> decline(@PathParam("reviewId") UUID reviewId, @Valid DeclineBody body) {
        var accepted = exchange.send(
                new RecordDecline(reviewId, exchange.newId(), new Code(body.personRef()), exchange.orToday(body.on())));
        return exchange.accepted(accepted, here(reviewId));
    }

    /** Marks a record as made in error: the person may be asked again. */
    @POST
    @Path("/recorded-in-error")
    @Allows("professional-feedback.mark-in-error")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkFeedbackInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private static URI here(UUID reviewId) {
        return URI.create("/v1/reviews/" + reviewId + "/professional-feedback");
    }

    private FeedbackAnswer answer(Told row) {
        return new FeedbackAnswer(
                row.feedbackId(),
                row.recordedBy(),
                row.personRef().value(),
                row.experience() == null,
                row.experience(),
                row.answers(),
                exchange.open(row.words()),
                row.on());
    }
}
