package candour.chronology.http;

import candour.chronology.read.EntryRow;
import candour.chronology.read.VerificationRow;
import candour.chronology.read.VerificationRow.Checked;
import candour.chronology.read.VerificationRow.Disputed;
import candour.chronology.verification.Verification;
import candour.chronology.verification.VerificationCommand.DisputeEntry;
import candour.chronology.verification.VerificationCommand.SettleDispute;
import candour.chronology.verification.VerificationCommand.VerifyEntry;
import candour.chronology.verification.VerificationEvent.Manner;
import candour.chronology.verification.VerificationEvent.Settlement;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.platform.rest.Words;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Whether an entry is right: who checked it, and who disputes it. A disputed entry stays shown, marked (S002-059). */
@Path("/v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/verification")
public class VerificationsResource {
    private final Exchange exchange;
    private final Views views;

    VerificationsResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** @param against what it was checked against, and what was found */
    public record CheckBody(
            @NotNull Manner manner,
            @NotBlank @Size(max = 5_000) String against) {}

    public record SettlementBody(
            @NotNull Settlement settlement,
            @NotBlank @Size(max = 5_000) String reason) {}

    /**
     * Somebody found the entry right.
     *
     * @param earlierVersion the entry was changed since, and that has not been checked
     */
    public record CheckAnswer(
            int version,
            boolean earlierVersion,
            Manner manner,
            @Nullable Code verifier,
            @Nullable Words against,
            LocalDate on) {}

    /** @param settlement absent while it is open */
    public record DisputeAnswer(
            UUID disputeId,
            int version,
            @Nullable Words reason,
            LocalDate on,
            @Nullable Settlement settlement,
            @Nullable Words settledBecause,
            @Nullable LocalDate settledOn) {}

    /** @param status UNVERIFIED, VERIFIED, VERIFIED_EARLIER_VERSION or DISPUTED */
    public record VerificationAnswer(
            UUID entryId,
            int version,
            boolean withdrawn,
            VerificationStatus status,
            List<CheckAnswer> checks,
            List<DisputeAnswer> disputes,
            List<Action> actions) {}

    /** How an entry was checked, and every dispute about it. */
    @GET
    @Allows("verification.read")
    public RestResponse<VerificationAnswer> read(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("entryId") UUID entryId) {
        EntryRow entry = EntryDoor.entry(exchange, views, reviewId, agency, entryId);
        var known = exchange.together(VerificationRow.VERIFICATIONS)
                .find(VerificationRow.VERIFICATIONS, entryId.toString())
                .orElse(new VerificationRow(entryId, reviewId, agency, List.of(), List.of()));
        return exchange.answer(VerificationRow.VERIFICATIONS, answer(entry, known));
    }

    /** Says that the entry was found to be right as it stands. */
    @POST
    @Allows("verification.record")
    public RestResponse<AcceptedBody> verify(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid CheckBody body) {
        EntryDoor.entry(exchange, views, reviewId, agency, entryId);
        return exchange.accepted(exchange.send(new VerifyEntry(
                entryId,
                reviewId,
                agency,
                body.manner(),
                Code.orNull(exchange.actor().organisation()),
                seal(reviewId, entryId, body.against()),
                today())));
    }

    /** Says that the entry is not right. It stays as it is, marked as disputed. */
    @POST
    @Path("/disputes")
    @Allows("verification.record")
    public RestResponse<AcceptedBody> dispute(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid ChronologiesResource.ReasonBody body) {
        EntryDoor.entry(exchange, views, reviewId, agency, entryId);
        UUID disputeId = exchange.newId();
        var accepted = exchange.send(new DisputeEntry(
                entryId, reviewId, agency, disputeId, seal(reviewId, entryId, body.reason()), today()));
        return exchange.accepted(accepted, URI.create(here(reviewId, agency, entryId) + "/disputes/" + disputeId));
    }

    /** One dispute, and how it was settled. */
    @GET
    @Path("/disputes/{disputeId}")
    @Allows("verification.read")
    public RestResponse<DisputeAnswer> readDispute(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("entryId") UUID entryId,
            @PathParam("disputeId") UUID disputeId) {
        EntryDoor.entry(exchange, views, reviewId, agency, entryId);
        return exchange.one(
                VerificationRow.VERIFICATIONS,
                Verification.FOLD.stream(entryId),
                entryId.toString(),
                row -> row.disputes().stream()
                        .filter(dispute -> dispute.disputeId().equals(disputeId))
                        .map(this::answer)
                        .findFirst()
                        .orElseThrow(() -> Problem.notFound().asException()));
    }

    /** Settles a dispute, with a reason. What the entry says is changed by its own agency only. */
    @POST
    @Path("/disputes/{disputeId}/settlement")
    @Allows("verification.settle")
    public RestResponse<AcceptedBody> settle(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("entryId") UUID entryId,
            @PathParam("disputeId") UUID disputeId,
            @NotNull @Valid SettlementBody body) {
        EntryDoor.entry(exchange, views, reviewId, agency, entryId);
        return exchange.accepted(exchange.send(new SettleDispute(
                entryId,
                reviewId,
                agency,
                disputeId,
                body.settlement(),
                seal(reviewId, entryId, body.reason()),
                today())));
    }

    private VerificationAnswer answer(EntryRow entry, VerificationRow known) {
        String here = here(entry.reviewId(), entry.agency(), entry.entryId());
        int latest = known.checks().stream().mapToInt(Checked::version).max().orElse(0);
        boolean disputed = known.disputes().stream().anyMatch(dispute -> dispute.settlement() == null);
        return new VerificationAnswer(
                entry.entryId(),
                entry.version(),
                entry.withdrawn(),
                VerificationStatus.of(entry.version(), latest, disputed),
                known.checks().stream()
                        .map(check -> answer(check, entry.version()))
                        .toList(),
                known.disputes().stream().map(this::answer).toList(),
                exchange.actions(
                        Action.offer("verify", "POST", here, "verification.record"),
                        Action.offer("dispute", "POST", here + "/disputes", "verification.record")));
    }

    private CheckAnswer answer(Checked check, int version) {
        return new CheckAnswer(
                check.version(),
                check.version() < version,
                check.manner(),
                check.verifier(),
                exchange.open(check.against()),
                check.on());
    }

    private DisputeAnswer answer(Disputed dispute) {
        return new DisputeAnswer(
                dispute.disputeId(),
                dispute.version(),
                exchange.open(dispute.reason()),
                dispute.on(),
                dispute.settlement(),
                exchange.open(dispute.settledBecause()),
                dispute.settledOn());
    }

    private Sealed seal(UUID reviewId, UUID entryId, String words) {
        return exchange.seal("entry-verification", reviewId.toString(), List.of(entryId.toString()), words);
    }

    private static String here(UUID reviewId, Code agency, UUID entryId) {
        return ChronologiesResource.here(reviewId, agency) + "/entries/" + entryId + "/verification";
    }

    private LocalDate today() {
        return London.day(exchange.now());
    }
}
