package candour.chronology.http;

import candour.chronology.chase.Chase;
import candour.chronology.chase.ChaseCommand.EscalateRequest;
import candour.chronology.chase.ChaseCommand.RecordChase;
import candour.chronology.chase.Level;
import candour.chronology.chase.Steps;
import candour.chronology.read.ClockRow;
import candour.chronology.read.RequestRow;
import candour.chronology.scope.Standing;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.view.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What agencies still owe, whether chronology or document, and how it was followed up (PM-8, S002-046). */
@Path("/v1/reviews/{reviewId}/chase-list")
public class ChaseListResource {
    private final Exchange exchange;
    private final Views views;

    ChaseListResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** @param how by what way, and what was said */
    public record ChaseBody(
            @NotNull LocalDate chasedOn,
            @Nullable @Size(max = 5_000) String how) {}

    public record EscalationBody(
            @NotNull Level to, @NotBlank @Size(max = 5_000) String reason) {}

    /**
     * @param what CHRONOLOGY, DOCUMENT or FURTHER_INFORMATION
     * @param dueOn the day that was given
     * @param lastDay the last day on which it is in time: later than that day by as long as the review stood still
     * @param clockStands the review does not go on, so no time passes for the agency
     * @param history every day that was given, oldest first
     */
    public record RequestAnswer(
            UUID requestId,
            String what,
            Code agency,
            LocalDate requestedOn,
            LocalDate dueOn,
            LocalDate lastDay,
            boolean outstanding,
            boolean overdue,
            int daysLate,
            boolean clockStands,
            boolean reminded,
            int chases,
            @Nullable LocalDate lastChasedOn,
            @Nullable Level escalatedTo,
            List<RequestRow.Given> history,
            List<Action> actions) {}

    /** Every request of the review, soonest due first. */
    @GET
    @Allows("request.list")
    public RestResponse<Page<RequestAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        ClockRow clock = clock(reviewId);
        return exchange.page(RequestRow.REQUESTS, reviewId.toString(), row -> answer(row, clock));
    }

    /** One request. */
    @GET
    @Path("/{requestId}")
    @Allows("request.list")
    public RestResponse<RequestAnswer> read(
            @PathParam("reviewId") UUID reviewId, @PathParam("requestId") UUID requestId) {
        return exchange.one(RequestRow.REQUESTS, Chase.FOLD.stream(requestId), requestId.toString(), row -> {
            if (!row.reviewId().equals(reviewId)) throw Problem.notFound().asException();
            return answer(row, clock(reviewId));
        });
    }

    /** Records that the agency was chased. */
    @POST
    @Path("/{requestId}/chases")
    @Allows("request.chase")
    public RestResponse<AcceptedBody> chase(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("requestId") UUID requestId,
            @NotNull @Valid ChaseBody body) {
        var how = exchange.sealOrNull("chase-note", reviewId.toString(), List.of(requestId.toString()), body.how());
        return exchange.accepted(
                exchange.send(new RecordChase(requestId, reviewId, agency(reviewId, requestId), body.chasedOn(), how)));
    }

    /** Takes a request to the Chair, or after that to the committee, before time does. */
    @POST
    @Path("/{requestId}/escalation")
    @Allows("request.chase")
    public RestResponse<AcceptedBody> escalate(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("requestId") UUID requestId,
            @NotNull @Valid EscalationBody body) {
        var reason =
                exchange.seal("escalation-reason", reviewId.toString(), List.of(requestId.toString()), body.reason());
        return exchange.accepted(exchange.send(
                new EscalateRequest(requestId, reviewId, agency(reviewId, requestId), body.to(), reason, today())));
    }

    private Code agency(UUID reviewId, UUID requestId) {
        return views.find(RequestRow.REQUESTS, requestId.toString(), null)
                .filter(row -> row.reviewId().equals(reviewId))
                .orElseThrow(() -> Problem.notFound().asException())
                .agency();
    }

    private ClockRow clock(UUID reviewId) {
        return views.find(ClockRow.CLOCKS, reviewId.toString(), exchange.asOfLeaf())
                .orElseGet(() -> ClockRow.running(reviewId));
    }

    private RequestAnswer answer(RequestRow row, ClockRow clock) {
        int late = row.outstanding() ? clock.daysLate(row.asked(), London.day(exchange.asOf())) : 0;
        return new RequestAnswer(
                row.requestId(),
                row.what(),
                row.agency(),
                row.requestedOn(),
                row.dueOn(),
                Steps.lastDay(row.asked(), clock.stood()),
                row.outstanding(),
                late > 0,
                late,
                clock.standing() != Standing.RUNNING,
                row.dueOn().equals(row.chase().remindedOf()),
                row.chase().chases(),
                row.chase().lastChasedOn(),
                escalatedTo(row),
                row.history(),
                actions(row));
    }

    private static @Nullable Level escalatedTo(RequestRow row) {
        if (row.dueOn().equals(row.chase().committeeOf())) return Level.COMMITTEE;
        return row.dueOn().equals(row.chase().chairOf()) ? Level.CHAIR : null;
    }

    private List<Action> actions(RequestRow row) {
        String here = "/v1/reviews/" + row.reviewId() + "/chase-list/" + row.requestId();
        return row.outstanding()
                ? exchange.actions(
                        Action.offer("chase", "POST", here + "/chases", "request.chase"),
                        Action.offer("escalate", "POST", here + "/escalation", "request.chase"))
                : List.of();
    }

    private LocalDate today() {
        return London.day(exchange.now());
    }
}
