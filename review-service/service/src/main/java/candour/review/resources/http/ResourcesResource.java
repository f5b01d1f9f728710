package candour.review.resources.http;

import static candour.review.resources.read.ResourceReports.RESOURCE_REPORTS;

import candour.platform.access.Code;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.sealed.Sealed;
import candour.review.resources.Resources;
import candour.review.resources.ResourcesCommand.MarkResourcesInError;
import candour.review.resources.ResourcesCommand.RecordCost;
import candour.review.resources.ResourcesCommand.RecordStaffTime;
import candour.review.resources.ResourcesCommand.SetBudget;
import candour.review.resources.ResourcesEvent.CostCategory;
import candour.review.resources.read.ResourcesRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a review may cost, and what it takes in money and staff time (S002-068). Amounts are pence, GBP. */
@Path("/v1/reviews/{reviewId}/resources")
public class ResourcesResource {
    /** No review costs ten million pounds: a slip of the pen does. */
    private static final long MOST = 1_000_000_000L;

    private final Exchange exchange;

    ResourcesResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** How much may be spent; a reason where there was a budget before. */
    public record BudgetBody(
            @NotNull @PositiveOrZero @Max(MOST) Long pence,
            @Nullable @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate setOn) {}

    /** What was paid for. */
    public record CostBody(
            @NotNull CostCategory category,
            @NotNull @Positive @Max(MOST) Long pence,
            @Nullable @Size(max = Formats.TEXT) String note,
            @Nullable LocalDate incurredOn) {}

    /** Whose staff worked on it, and for how long. */
    public record StaffTimeBody(
            @NotBlank @Pattern(regexp = Formats.REFERENCE) String organisation,
            @NotNull @Positive @Max(100_000) Integer minutes,
            @Nullable @Size(max = Formats.TEXT) String note,
            @Nullable LocalDate workedOn) {}

    /** The resource report: budget, costs and staff time, with totals. */
    @GET
    @Allows("resources.read")
    public RestResponse<ResourceReport> read(@PathParam("reviewId") UUID reviewId) {
        return exchange.one(
                RESOURCE_REPORTS, Resources.FOLD.stream(reviewId), reviewId.toString(), row -> answer(reviewId, row));
    }

    /** Sets the budget. */
    @PUT
    @Path("/budget")
    @Allows("resources.set-budget")
    public RestResponse<AcceptedBody> budget(@PathParam("reviewId") UUID reviewId, @Valid BudgetBody body) {
        return exchange.accepted(exchange.send(new SetBudget(
                reviewId,
                body.pence(),
                sealed("budget-reason", reviewId, reviewId, body.reason()),
                exchange.orToday(body.setOn()))));
    }

    /** Records something that was paid for; more than the budget is warned about. */
    @POST
    @Path("/costs")
    @Allows("resources.record-cost")
    public RestResponse<AcceptedBody> cost(@PathParam("reviewId") UUID reviewId, @Valid CostBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new RecordCost(
                reviewId,
                id,
                body.category(),
                body.pence(),
                sealed("cost-note", reviewId, id, body.note()),
                exchange.orToday(body.incurredOn())));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/resources"));
    }

    /** Records time that an organisation's staff gave. */
    @POST
    @Path("/staff-time")
    @Allows("resources.record-time")
    public RestResponse<AcceptedBody> staffTime(@PathParam("reviewId") UUID reviewId, @Valid StaffTimeBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new RecordStaffTime(
                reviewId,
                id,
                new Code(body.organisation()),
                body.minutes(),
                sealed("staff-time-note", reviewId, id, body.note()),
                exchange.orToday(body.workedOn())));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/resources"));
    }

    /** Says that a budget, a cost or staff time was recorded by mistake. */
    @POST
    @Path("/recorded-in-error")
    @Allows("resources.correct")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkResourcesInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private @Nullable Sealed sealed(String kind, UUID reviewId, UUID entry, @Nullable String text) {
        return exchange.sealOrNull(kind, reviewId.toString(), List.of(entry.toString()), text);
    }

    private ResourceReport answer(UUID reviewId, ResourcesRow row) {
        var here = "/v1/reviews/" + reviewId + "/resources";
        return ResourceReport.of(
                exchange,
                row,
                exchange.actions(
                        Action.offer("set-budget", "PUT", here + "/budget", "resources.set-budget"),
                        Action.offer("record-cost", "POST", here + "/costs", "resources.record-cost"),
                        Action.offer("record-staff-time", "POST", here + "/staff-time", "resources.record-time")));
    }
}
