package candour.family.duty.http;

import static candour.family.duty.read.DutiesBoard.DUTIES;
import static candour.family.policeliaison.read.GateCard.GATES;

import candour.family.duty.DutyCommand.DeferDuty;
import candour.family.duty.DutyCommand.DischargeOwnDuty;
import candour.family.duty.DutyCommand.MarkDischargeInError;
import candour.family.duty.DutyCommand.SayDutyDoesNotApply;
import candour.family.duty.DutyKind;
import candour.family.duty.read.DutyRow;
import candour.family.policeliaison.PoliceGate;
import candour.family.policeliaison.read.GateCard.Card;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.platform.sealed.Sealed;
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

/** What is owed to the family: due, waiting for the police, overdue, done, done late (S000-26, S002-113). */
@Path("/v1/reviews/{reviewId}/duties")
public class DutyResource {

    private final Exchange exchange;
    private final Views views;

    DutyResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** How and when the chair did what was theirs to do. */
    public record DischargeBody(
            @NotBlank @Size(max = Formats.TEXT) String note,
            @Nullable LocalDate on) {}

    /** Why it is put off, and until when. */
    public record DeferralBody(
            @NotBlank @Size(max = Formats.TEXT) String reason,
            @NotNull LocalDate revisitOn) {}

    /** Why it does not apply. */
    public record NotApplicableBody(
            @NotBlank @Size(max = Formats.TEXT) String reason) {}

    /** A duty as answered. */
    public record DutyAnswer(
            UUID id,
            DutyKind kind,
            @Nullable UUID memberId,
            UUID cause,
            LocalDate raisedOn,
            LocalDate dueOn,
            Standing standing,
            @Nullable LocalDate dischargedOn,
            @Nullable UUID dischargedBy) {}

    /** How a duty stands today. */
    public enum Standing {
        DUE,
        WAITING_POLICE,
        OVERDUE,
        DEFERRED,
        DISCHARGED,
        DISCHARGED_LATE,
        NOT_APPLICABLE
    }

    /** What is owed to the family, and by when. */
    @GET
    @Allows("duty.list")
    public RestResponse<Page<DutyAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        var gate = views.find(GATES, reviewId.toString(), exchange.asOfLeaf())
                .map(Card::gate)
                .orElse(PoliceGate.FOLD.initial());
        var today = exchange.today();
        return exchange.page(DUTIES, reviewId.toString(), row -> answer(row, gate, today));
    }

    /** Records that a duty was done. */
    @POST
    @Path("/{dutyId}/discharge")
    @Allows("duty.decide")
    public RestResponse<AcceptedBody> discharge(
            @PathParam("reviewId") UUID reviewId, @PathParam("dutyId") UUID dutyId, @Valid DischargeBody body) {
        return exchange.accepted(exchange.send(new DischargeOwnDuty(
                reviewId, dutyId, seal("discharge", reviewId, dutyId, body.note()), exchange.orToday(body.on()))));
    }

    /** Marks the chair's own discharge of a duty as recorded in error: the duty is live again. */
    @POST
    @Path("/{dutyId}/recorded-in-error")
    @Allows("duty.decide")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @PathParam("dutyId") UUID dutyId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkDischargeInError(reviewId, dutyId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    /** Puts a duty off to a later day, with a reason. */
    @POST
    @Path("/{dutyId}/deferral")
    @Allows("duty.decide")
    public RestResponse<AcceptedBody> defer(
            @PathParam("reviewId") UUID reviewId, @PathParam("dutyId") UUID dutyId, @Valid DeferralBody body) {
        return exchange.accepted(exchange.send(
                new DeferDuty(reviewId, dutyId, seal("deferral", reviewId, dutyId, body.reason()), body.revisitOn())));
    }

    /** Records that a duty does not apply here, with a reason. */
    @POST
    @Path("/{dutyId}/not-applicable")
    @Allows("duty.decide")
    public RestResponse<AcceptedBody> notApplicable(
            @PathParam("reviewId") UUID reviewId, @PathParam("dutyId") UUID dutyId, @Valid NotApplicableBody body) {
        return exchange.accepted(exchange.send(new SayDutyDoesNotApply(
                reviewId, dutyId, seal("not-applicable", reviewId, dutyId, body.reason()), exchange.today())));
    }

    private Sealed seal(String kind, UUID reviewId, UUID dutyId, String text) {
        return exchange.seal(kind, reviewId.toString(), List.of(dutyId.toString()), text);
    }

    private static DutyAnswer answer(DutyRow row, PoliceGate gate, LocalDate today) {
        return new DutyAnswer(
                row.dutyId(),
                row.kind(),
                row.memberId(),
                row.cause(),
                row.raisedOn(),
                row.dueOn(),
                standing(row, gate, today),
                row.dischargedOn(),
                row.dischargedBy());
    }

    private static Standing standing(DutyRow row, PoliceGate gate, LocalDate today) {
        return switch (row.status()) {
            case DISCHARGED -> row.late() ? Standing.DISCHARGED_LATE : Standing.DISCHARGED;
            case NOT_APPLICABLE -> Standing.NOT_APPLICABLE;
            case DEFERRED -> row.overdue() ? Standing.OVERDUE : Standing.DEFERRED;
            case UNKNOWN, OPEN -> {
                if (waits(row, gate, today)) {
                    yield Standing.WAITING_POLICE;
                }
                yield row.overdue() ? Standing.OVERDUE : Standing.DUE;
            }
        };
    }

    private static boolean waits(DutyRow row, PoliceGate gate, LocalDate today) {
        var standing = row.memberId() == null ? gate.on(today) : gate.on(today, row.memberId());
        return row.kind().waitsForPolice() && standing != PoliceGate.Standing.OPEN;
    }
}
