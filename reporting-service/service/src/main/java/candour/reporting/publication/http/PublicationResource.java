package candour.reporting.publication.http;

import static candour.reporting.publication.read.PublicationCard.CARDS;

import candour.platform.access.Code;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.kafka.CannotConfirm;
import candour.platform.kafka.CurrentFacts;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.view.Views;
import candour.reporting.authority.Capacity;
import candour.reporting.authority.http.DecidedByBody;
import candour.reporting.authority.http.Recorder;
import candour.reporting.publication.Choice;
import candour.reporting.publication.ChoiceCommand;
import candour.reporting.publication.ChoiceCommand.ConfirmChoice;
import candour.reporting.publication.ChoiceCommand.DecidePublication;
import candour.reporting.publication.ChoiceCommand.MarkPublicationInError;
import candour.reporting.publication.ChoiceCommand.Publish;
import candour.reporting.publication.ChoiceCommand.RecommendPublication;
import candour.reporting.publication.ChoiceCommand.SetPublicationDate;
import candour.reporting.publication.LiveProcess;
import candour.reporting.publication.read.CardRow;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** If and when the report is published: recommendation, decision, date, and publishing itself (S002-157 to S002-167). */
@Path("/v1/reviews/{reviewId}/publication")
public class PublicationResource {

    private final Exchange exchange;
    private final Views views;
    private final CurrentFacts facts;
    private final CardAnswers answers;

    PublicationResource(Exchange exchange, Views views, CurrentFacts facts, CardAnswers answers) {
        this.exchange = exchange;
        this.views = views;
        this.facts = facts;
        this.answers = answers;
    }

    /** What the committee recommends, and why. */
    public record RecommendationBody(
            @NotNull Choice choice,
            @NotNull @Valid DecidedByBody decidedBy,
            @NotBlank @Size(max = Formats.TEXT) String reason) {}

    /** What the owning body decides about the version with that digest. */
    public record DecisionBody(
            @NotNull Choice choice,
            @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String digest,
            @NotNull @Valid DecidedByBody decidedBy,
            @Nullable @Size(max = Formats.TEXT) String exceptionalCircumstances,
            @Nullable @Size(max = 2000) String minute) {}

    /** A second person says that it is so. */
    public record ConfirmationBody(@Nullable LocalDate on) {}

    /** When it is to be published. */
    public record DateBody(@NotNull LocalDate publishOn) {}

    /** The exact version that is published. */
    public record ReleaseBody(
            @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String digest,
            @Nullable LocalDate on) {}

    /** Where publication stands, and what the decision rests on. */
    @GET
    @Allows("publication.read")
    public RestResponse<CardAnswers.CardAnswer> read(@PathParam("reviewId") UUID reviewId) {
        var row = views.find(CARDS, reviewId.toString(), exchange.asOfLeaf()).orElse(new CardRow(reviewId, List.of()));
        return exchange.answer(CARDS, answers.of(row));
    }

    /** Records the recommendation on publication. */
    @POST
    @Path("/recommendation")
    @Allows("publication.recommend")
    public RestResponse<AcceptedBody> recommend(@PathParam("reviewId") UUID reviewId, @Valid RecommendationBody body) {
        var id = exchange.newId();
        var scope = reviewId.toString();
        return chosen(
                reviewId,
                id,
                new RecommendPublication(
                        reviewId,
                        id,
                        body.choice(),
                        body.decidedBy().seal(exchange, scope, id),
                        Recorder.of(exchange, Capacity.COMMITTEE),
                        exchange.seal("recommendation-reason", scope, List.of(id.toString()), body.reason())));
    }

    /** Records the decision on publication, on one exact version. */
    @POST
    @Path("/decision")
    @Allows("publication.decide")
    public RestResponse<AcceptedBody> decide(@PathParam("reviewId") UUID reviewId, @Valid DecisionBody body) {
        var id = exchange.newId();
        var scope = reviewId.toString();
        var entry = List.of(id.toString());
        return chosen(
                reviewId,
                id,
                new DecidePublication(
                        reviewId,
                        id,
                        body.choice(),
                        new Code(body.digest()),
                        body.decidedBy().seal(exchange, scope, id),
                        Recorder.of(exchange, Capacity.OWNING_BODY),
                        exchange.sealOrNull("exceptional-circumstances", scope, entry, body.exceptionalCircumstances()),
                        exchange.sealOrNull("minute", scope, entry, body.minute())));
    }

    /** Confirms a choice somebody else recorded. */
    @POST
    @Path("/choices/{choiceId}/confirmation")
    @Allows("publication.confirm")
    public RestResponse<AcceptedBody> confirm(
            @PathParam("reviewId") UUID reviewId, @PathParam("choiceId") UUID choiceId, @Valid ConfirmationBody body) {
        return exchange.accepted(exchange.send(new ConfirmChoice(
                reviewId, choiceId, new Code(exchange.actor().reference()), exchange.orToday(body.on()))));
    }

    /** Sets the day of publication. */
    @PUT
    @Path("/date")
    @Allows("publication.decide")
    public RestResponse<AcceptedBody> date(@PathParam("reviewId") UUID reviewId, @Valid DateBody body) {
        return exchange.accepted(exchange.send(new SetPublicationDate(reviewId, body.publishOn())));
    }

    /** Publishes the exact version named. It cannot be taken back, so present facts are confirmed first. */
    @POST
    @Path("/release")
    @Allows("publication.publish")
    public RestResponse<AcceptedBody> publish(@PathParam("reviewId") UUID reviewId, @Valid ReleaseBody body) {
        var now = facts.of(reviewId.toString());
        return exchange.accepted(exchange.send(new Publish(
                reviewId, new Code(body.digest()), live(now.facts()), exchange.orToday(body.on()), now.leafIndex())));
    }

    /** Marks a choice as recorded in error. */
    @POST
    @Path("/recorded-in-error")
    @Allows("publication.mark-in-error")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkPublicationInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private RestResponse<AcceptedBody> chosen(UUID reviewId, UUID id, ChoiceCommand command) {
        return exchange.accepted(
                exchange.send(command), URI.create("/v1/reviews/" + reviewId + "/publication/choices/" + id));
    }

    /** The processes that run now, as their owner says; an answer without them confirms nothing (ruling R14). */
    private static List<LiveProcess> live(JsonNode facts) {
        var processes = facts.get("parallelProcesses");
        if (processes == null || !processes.isArray()) {
            throw new CannotConfirm("The review's owner did not say which processes run beside it");
        }
        var live = new ArrayList<LiveProcess>();
        for (var process : processes) {
            if (!process.hasNonNull("concludedOn")) {
                live.add(new LiveProcess(
                        UUID.fromString(process.path("processId").asText()),
                        new Code(process.path("kind").asText())));
            }
        }
        return List.copyOf(live);
    }
}
