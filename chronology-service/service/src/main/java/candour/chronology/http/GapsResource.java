package candour.chronology.http;

import candour.chronology.gap.GapCommand.AssignGap;
import candour.chronology.gap.GapCommand.CloseGap;
import candour.chronology.gap.GapCommand.IdentifyGap;
import candour.chronology.gap.GapCommand.ReopenGap;
import candour.chronology.gap.GapCommand.RequestFurtherInformation;
import candour.chronology.gap.GapCommand.WeighGap;
import candour.chronology.gap.Gaps;
import candour.chronology.gap.Outcome;
import candour.chronology.read.GapRow;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
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

/** What is not known: identified by anybody of the team, given to somebody, asked for, closed (S002-040, S002-054, S002-082). */
@Path("/v1/reviews/{reviewId}/information-gaps")
public class GapsResource {
    private static final String CODE = "[A-Za-z0-9._-]{2,60}";

    private final Exchange exchange;

    GapsResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * @param critical the review cannot say enough without it
     * @param agency whose information lacks it, if it is one agency's
     * @param from first day it is about
     * @param until last day it is about
     */
    public record GapBody(
            @NotBlank @Size(max = 5_000) String what,
            @NotNull Boolean critical,
            @Nullable @Pattern(regexp = CODE) String agency,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    public record WeightBody(
            @NotNull Boolean critical,
            @NotBlank @Size(max = 5_000) String reason) {}

    /** @param personRef the person's reference, as in the directory */
    public record AssignmentBody(
            @NotBlank @Pattern(regexp = CODE) String personRef) {}

    /** @param what what would fill the gap, as the agency will know it */
    public record InformationBody(
            @NotBlank @Pattern(regexp = CODE) String agency,
            @NotBlank @Size(max = 5_000) String what,
            @NotNull LocalDate dueOn) {}

    /**
     * @param words what was found out; or, where it cannot be obtained, why
     * @param evidence entries, documents or context items that fill it
     */
    public record ClosingBody(
            @NotNull Outcome outcome,
            @Nullable @Size(max = 5_000) String words,
            @Nullable @Size(max = 100) List<UUID> evidence) {}

    /**
     * @param outcome how it was closed; absent while it is open
     * @param words what was said of it last: what fills it, why it cannot be obtained, why it was weighed or opened again
     */
    public record GapAnswer(
            UUID gapId,
            boolean open,
            boolean critical,
            @Nullable Words what,
            @Nullable Code agency,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            LocalDate identifiedOn,
            @Nullable Code assignedTo,
            List<UUID> requests,
            @Nullable Outcome outcome,
            @Nullable LocalDate closedOn,
            List<UUID> evidence,
            @Nullable Words words,
            List<Action> actions) {}

    /** The gap register. */
    @GET
    @Allows("gap.list")
    public RestResponse<Page<GapAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(GapRow.GAPS, reviewId.toString(), this::answer);
    }

    /** One gap. */
    @GET
    @Path("/{gapId}")
    @Allows("gap.list")
    public RestResponse<GapAnswer> read(@PathParam("reviewId") UUID reviewId, @PathParam("gapId") UUID gapId) {
        return exchange.one(GapRow.GAPS, Gaps.FOLD.stream(reviewId), gapId.toString(), row -> {
            if (!row.reviewId().equals(reviewId)) throw Problem.notFound().asException();
            return answer(row);
        });
    }

    /** Identifies a gap. */
    @POST
    @Allows("gap.identify")
    public RestResponse<AcceptedBody> identify(@PathParam("reviewId") UUID reviewId, @NotNull @Valid GapBody body) {
        UUID gapId = exchange.newId();
        var accepted = exchange.send(new IdentifyGap(
                reviewId,
                gapId,
                body.critical(),
                seal(reviewId, gapId, "information-gap", body.what()),
                Code.orNull(body.agency()),
                body.from(),
                body.until(),
                today()));
        return exchange.accepted(accepted, URI.create(here(reviewId) + gapId));
    }

    /** Says that a gap is critical, or that it is not. */
    @POST
    @Path("/{gapId}/weight")
    @Allows("gap.weigh")
    public RestResponse<AcceptedBody> weigh(
            @PathParam("reviewId") UUID reviewId, @PathParam("gapId") UUID gapId, @NotNull @Valid WeightBody body) {
        return exchange.accepted(exchange.send(new WeighGap(
                reviewId, gapId, body.critical(), seal(reviewId, gapId, "gap-reason", body.reason()), today())));
    }

    /** Gives a gap to somebody to see to. */
    @POST
    @Path("/{gapId}/assignment")
    @Allows("gap.assign")
    public RestResponse<AcceptedBody> assign(
            @PathParam("reviewId") UUID reviewId, @PathParam("gapId") UUID gapId, @NotNull @Valid AssignmentBody body) {
        return exchange.accepted(exchange.send(new AssignGap(reviewId, gapId, new Code(body.personRef()), today())));
    }

    /** Asks an agency for what would fill a gap, by a day. */
    @POST
    @Path("/{gapId}/information-requests")
    @Allows("gap.ask")
    public RestResponse<AcceptedBody> ask(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("gapId") UUID gapId,
            @NotNull @Valid InformationBody body) {
        UUID requestId = exchange.newId();
        var accepted = exchange.send(new RequestFurtherInformation(
                reviewId,
                gapId,
                requestId,
                new Code(body.agency()),
                seal(reviewId, requestId, "document-request", body.what()),
                body.dueOn(),
                today()));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/document-requests/" + requestId));
    }

    /** Closes a gap, with what fills it or why that cannot be obtained. */
    @POST
    @Path("/{gapId}/closing")
    @Allows("gap.close")
    public RestResponse<AcceptedBody> close(
            @PathParam("reviewId") UUID reviewId, @PathParam("gapId") UUID gapId, @NotNull @Valid ClosingBody body) {
        String words = body.words() == null || body.words().isBlank() ? null : body.words();
        return exchange.accepted(exchange.send(new CloseGap(
                reviewId,
                gapId,
                body.outcome(),
                exchange.sealOrNull("gap-closing", reviewId.toString(), List.of(gapId.toString()), words),
                body.evidence() == null ? List.of() : body.evidence(),
                today())));
    }

    /** Opens a closed gap again. */
    @POST
    @Path("/{gapId}/reopening")
    @Allows("gap.close")
    public RestResponse<AcceptedBody> reopen(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("gapId") UUID gapId,
            @NotNull @Valid ChronologiesResource.ReasonBody body) {
        return exchange.accepted(exchange.send(
                new ReopenGap(reviewId, gapId, seal(reviewId, gapId, "gap-reason", body.reason()), today())));
    }

    private GapAnswer answer(GapRow row) {
        var closing = row.closing();
        return new GapAnswer(
                row.gapId(),
                row.open(),
                row.critical(),
                exchange.open(row.what()),
                row.agency(),
                row.from(),
                row.until(),
                row.identifiedOn(),
                row.person(),
                row.requests(),
                closing == null ? null : closing.outcome(),
                closing == null ? null : closing.on(),
                closing == null ? List.of() : closing.evidence(),
                exchange.open(row.words()),
                actions(row));
    }

    private List<Action> actions(GapRow row) {
        String here = here(row.reviewId()) + row.gapId();
        return row.open()
                ? exchange.actions(
                        Action.offer("weigh", "POST", here + "/weight", "gap.weigh"),
                        Action.offer("assign", "POST", here + "/assignment", "gap.assign"),
                        Action.offer("ask", "POST", here + "/information-requests", "gap.ask"),
                        Action.offer("close", "POST", here + "/closing", "gap.close"))
                : exchange.actions(Action.offer("reopen", "POST", here + "/reopening", "gap.close"));
    }

    private Sealed seal(UUID reviewId, UUID of, String kind, String text) {
        return exchange.seal(kind, reviewId.toString(), List.of(of.toString()), text);
    }

    private static String here(UUID reviewId) {
        return "/v1/reviews/" + reviewId + "/information-gaps/";
    }

    private LocalDate today() {
        return London.day(exchange.now());
    }
}
