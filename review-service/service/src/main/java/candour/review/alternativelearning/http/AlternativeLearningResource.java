package candour.review.alternativelearning.http;

import static candour.review.alternativelearning.read.Alternatives.ALTERNATIVES;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.sealed.Sealed;
import candour.review.alternativelearning.AlternativeLearning;
import candour.review.alternativelearning.AlternativeLearningCommand.AgreeAlternativeLearning;
import candour.review.alternativelearning.AlternativeLearningCommand.CloseAlternativeLearning;
import candour.review.alternativelearning.AlternativeLearningCommand.MarkAlternativeLearningInError;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How there is learning where the committee decided against a review (S002-015). */
@Path("/v1/notifications/{notificationId}/alternative-learning")
public class AlternativeLearningResource {
    private final Exchange exchange;
    private final AlternativeAnswers answers;

    AlternativeLearningResource(Exchange exchange, AlternativeAnswers answers) {
        this.exchange = exchange;
        this.answers = answers;
    }

    /** What is done instead, by whom and by when. */
    public record AlternativeBody(
            @NotBlank @Size(max = Formats.TEXT) String what,
            @NotBlank @Size(max = Formats.TEXT) String byWhom,
            @NotNull LocalDate dueOn,
            @Nullable LocalDate agreedOn) {}

    /** What was learnt. */
    public record LearntBody(
            @NotBlank @Size(max = Formats.TEXT) String learnt,
            @Nullable LocalDate closedOn) {}

    /** How there is learning without a review; not needed where there is one. */
    @GET
    @Allows(value = "alternative.read", scope = "notificationId")
    public RestResponse<AlternativeAnswer> read(@PathParam("notificationId") UUID id) {
        return exchange.one(ALTERNATIVES, AlternativeLearning.FOLD.stream(id), id.toString(), answers::of);
    }

    /** Agrees what is done instead of a review; done again, the last agreement holds. */
    @PUT
    @Allows(value = "alternative.agree", scope = "notificationId")
    public RestResponse<AcceptedBody> agree(@PathParam("notificationId") UUID id, @Valid AlternativeBody body) {
        return exchange.accepted(exchange.send(new AgreeAlternativeLearning(
                id,
                seal("alternative-learning", id, body.what()),
                seal("alternative-learning-by", id, body.byWhom()),
                body.dueOn(),
                exchange.orToday(body.agreedOn()))));
    }

    /** Closes it with what was learnt. */
    @POST
    @Path("/closure")
    @Allows(value = "alternative.agree", scope = "notificationId")
    public RestResponse<AcceptedBody> close(@PathParam("notificationId") UUID id, @Valid LearntBody body) {
        return exchange.accepted(exchange.send(new CloseAlternativeLearning(
                id, seal("alternative-learnt", id, body.learnt()), exchange.orToday(body.closedOn()))));
    }

    /** Says that something recorded about it was a mistake. */
    @POST
    @Path("/recorded-in-error")
    @Allows(value = "alternative.agree", scope = "notificationId")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("notificationId") UUID id, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkAlternativeLearningInError(id, body.eventId(), body.seal(exchange, id.toString()))));
    }

    private Sealed seal(String kind, UUID id, String text) {
        return exchange.seal(kind, id.toString(), List.of(id.toString()), text);
    }
}
