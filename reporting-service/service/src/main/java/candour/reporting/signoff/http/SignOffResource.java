package candour.reporting.signoff.http;

import static candour.reporting.signoff.read.SignOffTrack.TRACKS;

import candour.platform.access.Code;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.kafka.CurrentFacts;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Words;
import candour.platform.view.Views;
import candour.reporting.authority.Capacity;
import candour.reporting.authority.http.DecidedByAnswer;
import candour.reporting.authority.http.DecidedByBody;
import candour.reporting.authority.http.Recorder;
import candour.reporting.signoff.Outcome;
import candour.reporting.signoff.SignOffCommand.ConfirmBodyDecision;
import candour.reporting.signoff.SignOffCommand.MarkSignOffInError;
import candour.reporting.signoff.SignOffCommand.PresentReport;
import candour.reporting.signoff.SignOffCommand.RecordBodyDecision;
import candour.reporting.signoff.read.TrackRow;
import candour.reporting.signoff.read.TrackStep;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Presenting the report and its sign-off, bound to the digest of one exact version (S002-154, ruling R2). */
@Path("/v1/reviews/{reviewId}/sign-off")
public class SignOffResource {

    private final Exchange exchange;
    private final Views views;
    private final CurrentFacts facts;

    SignOffResource(Exchange exchange, Views views, CurrentFacts facts) {
        this.exchange = exchange;
        this.views = views;
        this.facts = facts;
    }

    /** Which version is presented, and by whom: references. */
    public record PresentationBody(
            @NotNull @Min(1) Integer version,
            @NotEmpty @Size(max = 10) Set<@Pattern(regexp = Formats.REFERENCE) String> presenters,
            @Nullable LocalDate on) {}

    /** What a body came to about the version with that digest; a return says why. */
    public record DecisionBody(
            @NotNull Capacity body,
            @NotNull Outcome outcome,
            @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String digest,
            @NotNull @Valid DecidedByBody decidedBy,
            @Nullable @Size(max = Formats.TEXT) String reason) {}

    /** A second person says that it is so. */
    public record ConfirmationBody(@Nullable LocalDate on) {}

    /** The track: what was presented, who has signed, who is next, and everything that led there. */
    public record TrackAnswer(
            @Nullable Integer version,
            @Nullable String digest,
            boolean signedOff,
            @Nullable Capacity next,
            List<StepAnswer> steps,
            List<Action> actions) {}

    /** One step. */
    public record StepAnswer(
            UUID eventId,
            TrackRow.What what,
            int version,
            String digest,
            LocalDate on,
            boolean recordedInError,
            @Nullable UUID decisionId,
            @Nullable Capacity body,
            @Nullable Outcome outcome,
            @Nullable DecidedByAnswer decidedBy,
            @Nullable String recordedBy,
            @Nullable Boolean toBeConfirmed,
            @Nullable String confirmedBy,
            @Nullable Words reason) {}

    /** Who has signed which version, and who has yet to. */
    @GET
    @Allows("sign-off.read")
    public RestResponse<TrackAnswer> read(@PathParam("reviewId") UUID reviewId) {
        var row =
                views.find(TRACKS, reviewId.toString(), exchange.asOfLeaf()).orElse(new TrackRow(reviewId, List.of()));
        return exchange.answer(TRACKS, answer(row));
    }

    /** Presents a version to the bodies that sign. It is bound to its digest. */
    @POST
    @Path("/presentation")
    @Allows("sign-off.present")
    public RestResponse<AcceptedBody> present(@PathParam("reviewId") UUID reviewId, @Valid PresentationBody body) {
        var now = CurrentReviews.of(facts.of(reviewId.toString()));
        return exchange.accepted(exchange.send(new PresentReport(
                reviewId,
                body.version(),
                body.presenters().stream().map(Code::new).collect(Collectors.toSet()),
                exchange.orToday(body.on()),
                now)));
    }

    /** Records what a signing body decided. */
    @POST
    @Path("/decisions")
    @Allows("sign-off.record")
    public RestResponse<AcceptedBody> record(@PathParam("reviewId") UUID reviewId, @Valid DecisionBody body) {
        var id = exchange.newId();
        var scope = reviewId.toString();
        return exchange.accepted(
                exchange.send(new RecordBodyDecision(
                        reviewId,
                        id,
                        body.body(),
                        body.outcome(),
                        new Code(body.digest()),
                        body.decidedBy().seal(exchange, scope, id),
                        Recorder.of(exchange, body.body()),
                        exchange.sealOrNull("return-reason", scope, List.of(id.toString()), body.reason()))),
                URI.create("/v1/reviews/" + reviewId + "/sign-off/decisions/" + id));
    }

    /** Confirms a decision somebody else recorded. */
    @POST
    @Path("/decisions/{decisionId}/confirmation")
    @Allows("sign-off.confirm")
    public RestResponse<AcceptedBody> confirm(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("decisionId") UUID decisionId,
            @Valid ConfirmationBody body) {
        return exchange.accepted(exchange.send(new ConfirmBodyDecision(
                reviewId, decisionId, new Code(exchange.actor().reference()), exchange.orToday(body.on()))));
    }

    /** Marks a decision as recorded in error. */
    @POST
    @Path("/recorded-in-error")
    @Allows("sign-off.mark-in-error")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkSignOffInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private TrackAnswer answer(TrackRow row) {
        var standing = row.standing();
        var presented = standing.isEmpty() ? null : standing.getFirst();
        var here = "/v1/reviews/" + row.reviewId() + "/sign-off";
        return new TrackAnswer(
                presented == null ? null : presented.version(),
                presented == null ? null : presented.digest().value(),
                row.signedOff(),
                row.next(),
                row.steps().stream().map(step -> answer(row, step)).toList(),
                exchange.actions(
                        Action.offer("present", "POST", here + "/presentation", "sign-off.present"),
                        Action.offer("record-decision", "POST", here + "/decisions", "sign-off.record")));
    }

    private StepAnswer answer(TrackRow row, TrackStep step) {
        var recording = step.recording();
        return new StepAnswer(
                step.eventId(),
                step.what(),
                step.version(),
                step.digest().value(),
                step.on(),
                step.recordedInError(),
                step.decisionId(),
                step.body(),
                step.outcome(),
                DecidedByAnswer.of(exchange, step.decidedBy()),
                recording == null ? null : recording.by().value(),
                recording == null ? null : !row.counts(step),
                step.confirmedBy() == null ? null : step.confirmedBy().value(),
                exchange.open(step.reason()));
    }
}
