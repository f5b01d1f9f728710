package candour.reporting.learning.http;

import static candour.reporting.learning.read.ThreadView.THREAD;

import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import candour.platform.view.Views;
import candour.reporting.knownfamily.read.FamilyWords;
import candour.reporting.learning.LearningCommand;
import candour.reporting.learning.LearningCommand.AmendHypothesis;
import candour.reporting.learning.LearningCommand.Bearing;
import candour.reporting.learning.LearningCommand.ProposeHypothesis;
import candour.reporting.learning.LearningCommand.RecordObservation;
import candour.reporting.learning.LearningCommand.SettleHypothesis;
import candour.reporting.learning.LearningCommand.TestHypothesis;
import candour.reporting.learning.Lens;
import candour.reporting.learning.Origin;
import candour.reporting.learning.read.ThreadView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The thread of learning: what was observed and supposed, and every step from there (S002-022, S002-031). */
@Path("/v1/reviews/{reviewId}/learning")
public class LearningResource {

    private final Exchange exchange;
    private final Views views;

    LearningResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** Where a step came from. */
    public record OriginBody(
            Origin.@NotNull Kind kind,
            @NotBlank @Pattern(regexp = Formats.REFERENCE) String reference) {

        Origin origin() {
            return new Origin(kind, new Code(reference));
        }
    }

    /** What was observed. */
    public record ObservationBody(
            @NotNull Lens lens,
            @NotNull @Valid OriginBody origin,
            @NotBlank @Size(max = Formats.TEXT) String words,
            @Nullable LocalDate on) {}

    /** What is supposed, or how it is put from now on. */
    public record HypothesisBody(
            @NotNull @Valid OriginBody origin,
            @NotBlank @Size(max = Formats.TEXT) String words,
            @Nullable LocalDate on) {}

    /** How a hypothesis was tested. */
    public record TestBody(
            @NotNull Bearing bearing,
            @NotNull @Valid OriginBody origin,
            @NotBlank @Size(max = Formats.TEXT) String words,
            @Nullable LocalDate on) {}

    /** What became of a hypothesis, and why. */
    public record SettlementBody(
            LearningCommand.@NotNull Outcome outcome,
            @NotNull @Valid OriginBody origin,
            @NotBlank @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate on) {}

    /** One item of the thread. */
    public record ItemAnswer(
            UUID itemId, @Nullable Lens lens, String status, List<StepAnswer> steps, List<Action> actions) {}

    /** One step of an item. */
    public record StepAnswer(
            String what,
            Origin origin,
            @Nullable Words words,
            LocalDate on,
            @Nullable String said) {}

    /** The thread, item by item. */
    @GET
    @Allows("learning.read")
    public RestResponse<Page<ItemAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(THREAD, reviewId.toString(), this::answer);
    }

    /** Adds an observation. */
    @POST
    @Path("/observations")
    @Allows("learning.write")
    public RestResponse<AcceptedBody> observe(@PathParam("reviewId") UUID reviewId, @Valid ObservationBody body) {
        var id = exchange.newId();
        return made(
                reviewId,
                id,
                new RecordObservation(
                        reviewId,
                        id,
                        body.lens(),
                        body.origin().origin(),
                        words(reviewId, id, body.words()),
                        day(body.on())));
    }

    /** Proposes a hypothesis. */
    @POST
    @Path("/hypotheses")
    @Allows("learning.write")
    public RestResponse<AcceptedBody> propose(@PathParam("reviewId") UUID reviewId, @Valid HypothesisBody body) {
        var id = exchange.newId();
        return made(
                reviewId,
                id,
                new ProposeHypothesis(
                        reviewId, id, body.origin().origin(), words(reviewId, id, body.words()), day(body.on())));
    }

    /** Records how a hypothesis was tested. */
    @POST
    @Path("/{itemId}/tests")
    @Allows("learning.write")
    public RestResponse<AcceptedBody> test(
            @PathParam("reviewId") UUID reviewId, @PathParam("itemId") UUID itemId, @Valid TestBody body) {
        return exchange.accepted(exchange.send(new TestHypothesis(
                reviewId,
                itemId,
                body.bearing(),
                body.origin().origin(),
                words(reviewId, itemId, body.words()),
                day(body.on()))));
    }

    /** Puts a hypothesis differently. The earlier words are kept. */
    @POST
    @Path("/{itemId}/amendments")
    @Allows("learning.write")
    public RestResponse<AcceptedBody> amend(
            @PathParam("reviewId") UUID reviewId, @PathParam("itemId") UUID itemId, @Valid HypothesisBody body) {
        return exchange.accepted(exchange.send(new AmendHypothesis(
                reviewId, itemId, body.origin().origin(), words(reviewId, itemId, body.words()), day(body.on()))));
    }

    /** Settles a hypothesis, with a reason. */
    @POST
    @Path("/{itemId}/settlement")
    @Allows("learning.write")
    public RestResponse<AcceptedBody> settle(
            @PathParam("reviewId") UUID reviewId, @PathParam("itemId") UUID itemId, @Valid SettlementBody body) {
        return exchange.accepted(exchange.send(new SettleHypothesis(
                reviewId,
                itemId,
                body.outcome(),
                body.origin().origin(),
                words(reviewId, itemId, body.reason()),
                day(body.on()))));
    }

    private RestResponse<AcceptedBody> made(UUID reviewId, UUID id, LearningCommand command) {
        return exchange.accepted(exchange.send(command), URI.create("/v1/reviews/" + reviewId + "/learning/" + id));
    }

    private Sealed words(UUID reviewId, UUID itemId, String text) {
        return exchange.seal("learning-words", reviewId.toString(), List.of(itemId.toString()), text);
    }

    private LocalDate day(@Nullable LocalDate on) {
        return exchange.orToday(on);
    }

    private ItemAnswer answer(ThreadView.ItemRow row) {
        var usable = FamilyWords.usable(views, row.reviewId());
        var here = "/v1/reviews/" + row.reviewId() + "/learning/" + row.itemId();
        var actions = row.lens() != null
                ? List.<Action>of()
                : exchange.actions(
                        Action.offer("test", "POST", here + "/tests", "learning.write"),
                        Action.offer("amend", "POST", here + "/amendments", "learning.write"),
                        Action.offer("settle", "POST", here + "/settlement", "learning.write"));
        return new ItemAnswer(
                row.itemId(),
                row.lens(),
                row.status(),
                row.steps().stream()
                        .map(step -> new StepAnswer(
                                step.what(),
                                step.origin(),
                                usable.test(step.origin().reference())
                                        ? exchange.open(step.words())
                                        : Words.withheld("WITHDRAWN"),
                                step.on(),
                                step.said()))
                        .toList(),
                actions);
    }
}
