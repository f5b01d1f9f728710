package candour.chronology.http;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.agencychronology.AgencyChronologyCommand.AcceptChronology;
import candour.chronology.agencychronology.AgencyChronologyCommand.NominateAgencyLead;
import candour.chronology.agencychronology.AgencyChronologyCommand.RequestChronology;
import candour.chronology.agencychronology.AgencyChronologyCommand.ReturnChronology;
import candour.chronology.agencychronology.AgencyChronologyCommand.SubmitChronology;
import candour.chronology.read.AgencyRow;
import candour.chronology.read.ClockRow;
import candour.chronology.read.HandedIn;
import candour.chronology.read.RequestRow;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.log.Log;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Words;
import candour.platform.view.Views;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Each agency's chronology: asked for, handed in, sent back, accepted (S002-074). */
@Path("/v1/reviews/{reviewId}/chronologies")
public class ChronologiesResource {
    private static final String CODE = "[A-Za-z0-9._-]{2,60}";

    private final Exchange exchange;
    private final Views views;
    private final Log log;

    ChronologiesResource(Exchange exchange, Views views, Log log) {
        this.exchange = exchange;
        this.views = views;
        this.log = log;
    }

    /** @param from first day to cover; left out for the period of the terms of reference. The same for {@code until}. */
    public record RequestBody(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @NotNull LocalDate dueOn) {}

    /** @param personRef the person's reference, as in the directory */
    public record LeadBody(@NotBlank @Pattern(regexp = CODE) String personRef) {}

    /** @param nilReturn true when the agency has nothing to record */
    public record SubmissionBody(boolean nilReturn) {}

    public record ReasonBody(@NotBlank @Size(max = 5_000) String reason) {}

    /** How far an agency has come; no word of any entry. */
    public record ChronologyAnswer(
            String agency,
            AgencyChronology.Stage stage,
            int version,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate submittedOn,
            boolean overdue,
            @Nullable String lead,
            @Nullable Words returnReasons,
            List<Action> actions) {}

    /** How far each agency's chronology has come. */
    @GET
    @Allows("chronology.list")
    public RestResponse<Page<ChronologyAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(AgencyRow.AGENCIES, reviewId.toString(), row -> answer(row, false));
    }

    /** One agency's chronology, and why it was sent back if it was. */
    @GET
    @Path("/{agency}")
    @Allows("chronology.read")
    public RestResponse<ChronologyAnswer> read(@PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency) {
        return exchange.one(
                AgencyRow.AGENCIES,
                AgencyChronology.FOLD.stream(AgencyChronology.id(reviewId, agency)),
                AgencyRow.key(reviewId, agency),
                row -> answer(row, true));
    }

    /** Asks an agency for its chronology, by a day. */
    @POST
    @Path("/{agency}/request")
    @Allows("chronology.request")
    public RestResponse<AcceptedBody> request(
            @PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency, @NotNull @Valid RequestBody body) {
        var accepted = exchange.send(
                new RequestChronology(reviewId, agency, body.from(), body.until(), body.dueOn(), today()));
        return exchange.accepted(accepted, URI.create(here(reviewId, agency)));
    }

    /** Names who leads an agency's chronology. */
    @POST
    @Path("/{agency}/lead")
    @Allows("chronology.nominate-lead")
    public RestResponse<AcceptedBody> nominate(
            @PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency, @NotNull @Valid LeadBody body) {
        return exchange.accepted(
                exchange.send(new NominateAgencyLead(reviewId, agency, new Code(body.personRef()), today())));
    }

    /** Hands an agency's chronology in. */
    @POST
    @Path("/{agency}/submission")
    @Allows("chronology.submit")
    public RestResponse<AcceptedBody> submit(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @NotNull @Valid SubmissionBody body) {
        long leaf = Caught.up(views, log, Duration.ofSeconds(3));
        int count = HandedIn.counting(views, reviewId, agency, leaf).size();
        return exchange.accepted(
                exchange.send(new SubmitChronology(reviewId, agency, count, body.nilReturn(), today())));
    }

    /** Sends a chronology back to its agency, with reasons. */
    @POST
    @Path("/{agency}/return")
    @Allows("chronology.return")
    public RestResponse<AcceptedBody> sendBack(
            @PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency, @NotNull @Valid ReasonBody body) {
        var reasons = exchange.seal(
                "chronology-return",
                reviewId.toString(),
                List.of(exchange.newId().toString()),
                body.reason());
        return exchange.accepted(exchange.send(new ReturnChronology(reviewId, agency, reasons, today())));
    }

    /** Accepts a chronology that was handed in. */
    @POST
    @Path("/{agency}/acceptance")
    @Allows("chronology.accept")
    public RestResponse<AcceptedBody> accept(@PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency) {
        return exchange.accepted(exchange.send(new AcceptChronology(reviewId, agency, today())));
    }

    private ChronologyAnswer answer(AgencyRow row, boolean reasons) {
        return new ChronologyAnswer(
                row.agency().value(),
                row.stage(),
                row.version(),
                row.from(),
                row.until(),
                row.dueOn(),
                row.submittedOn(),
                overdue(row),
                row.lead() == null ? null : row.lead().value(),
                reasons ? exchange.open(row.returnReasons()) : null,
                actions(row));
    }

    /** As the chase list says it: days on which the review stood still do not count. */
    private boolean overdue(AgencyRow row) {
        Long leaf = exchange.asOfLeaf();
        String request =
                AgencyChronology.requestId(row.reviewId(), row.agency()).toString();
        ClockRow clock = views.find(ClockRow.CLOCKS, row.reviewId().toString(), leaf)
                .orElseGet(() -> ClockRow.running(row.reviewId()));
        return views.find(RequestRow.REQUESTS, request, leaf)
                .filter(RequestRow::outstanding)
                .map(asked -> clock.daysLate(asked.asked(), London.day(exchange.asOf())) > 0)
                .orElse(false);
    }

    private List<Action> actions(AgencyRow row) {
        String here = here(row.reviewId(), row.agency());
        return exchange.actions(
                Action.offer("add-entry", "POST", here + "/entries", "entry.add"),
                Action.offer("import-file", "POST", here + "/imports", "import.receive"),
                Action.offer("sum-up-earlier", "POST", here + "/earlier-involvement", "earlier-involvement.write"),
                Action.offer("submit", "POST", here + "/submission", "chronology.submit"),
                Action.offer("accept", "POST", here + "/acceptance", "chronology.accept")
                        .trying(new AcceptChronology(row.reviewId(), row.agency(), today())));
    }

    private LocalDate today() {
        return London.day(exchange.now());
    }

    static String here(UUID reviewId, Code agency) {
        return "/v1/reviews/" + reviewId + "/chronologies/" + agency.value();
    }
}
