package candour.chronology.pushed.http;

import static candour.chronology.pushed.http.OutcomeAnswer.FHIR_JSON;

import candour.chronology.health.document.FhirReader;
import candour.chronology.health.document.FhirReading;
import candour.chronology.police.document.PoliceReading;
import candour.chronology.pushclient.PushKind;
import candour.chronology.pushed.PushCommand.WithdrawPush;
import candour.chronology.pushed.document.PushedBody;
import candour.chronology.read.PushRow;
import candour.platform.access.Code;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.platform.view.Views;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What registered systems push, each for its own agency. Signed as Standard Webhooks says; every well-formed push is answered alike (R27). */
@Path("/v1/pushes")
public class PushesResource {
    private final Exchange exchange;
    private final Views views;
    private final SignedPush signed;
    private final Receipts receipts;

    PushesResource(Exchange exchange, Views views, SignedPush signed, Receipts receipts) {
        this.exchange = exchange;
        this.views = views;
        this.signed = signed;
        this.receipts = receipts;
    }

    /** Pushes a FHIR R4 Bundle or a single resource. `request` is the reference the agency was given with its due day. */
    @POST
    @Path("/fhir")
    @Consumes({FHIR_JSON, "application/json"})
    @Allows("push.send-fhir")
    @APIResponse(
            responseCode = "200",
            description = "A dry run: how it can be read.",
            content = @Content(mediaType = FHIR_JSON, schema = @Schema(implementation = OutcomeAnswer.class)))
    @APIResponse(
            responseCode = "202",
            description = "Received; the same whatever becomes of it.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReceiptAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "It cannot be read, and this is where; or a header or parameter is missing.",
            content = {
                @Content(mediaType = FHIR_JSON, schema = @Schema(implementation = OutcomeAnswer.class)),
                @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/Problem"))
            })
    public RestResponse<?> fhir(
            @HeaderParam("webhook-id") @Nullable String id,
            @HeaderParam("webhook-timestamp") @Nullable String timestamp,
            @HeaderParam("webhook-signature") @Nullable String signature,
            @QueryParam("request") @Nullable String request,
            @QueryParam("dryRun") @Nullable Boolean dryRun,
            byte[] body) {
        String push = signed.check(exchange, new SignedPush.Headers(id, timestamp, signature), PushKind.FHIR, body);
        UUID reference = receipts.reference(request);
        return switch (FhirReader.read(body)) {
            case FhirReading.Refused refused -> outcome(400, OutcomeAnswer.refused(refused.issues()));
            case FhirReading.Read read ->
                Boolean.TRUE.equals(dryRun)
                        ? outcome(200, OutcomeAnswer.readable(read.records().size()))
                        : receipts.give(
                                exchange,
                                new Receipts.Arrived(push, PushKind.FHIR, new Code("application/fhir.json"), reference),
                                body,
                                read.records().size());
        };
    }

    /** Pushes police contacts, as CSV or as JSON. `request` is the reference the agency was given with its due day. */
    @POST
    @Path("/police")
    @Consumes({PushedBody.CSV, "application/json"})
    @Allows("push.send-police")
    @APIResponse(
            responseCode = "202",
            description = "Received; the same whatever becomes of it.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReceiptAnswer.class)))
    public RestResponse<?> police(
            @HeaderParam("webhook-id") @Nullable String id,
            @HeaderParam("webhook-timestamp") @Nullable String timestamp,
            @HeaderParam("webhook-signature") @Nullable String signature,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @QueryParam("request") @Nullable String request,
            @QueryParam("dryRun") @Nullable Boolean dryRun,
            InputStream content)
            throws IOException {
        byte[] body = Receipts.bounded(content);
        String push = signed.check(exchange, new SignedPush.Headers(id, timestamp, signature), PushKind.POLICE, body);
        UUID reference = receipts.reference(request);
        String type = contentType.startsWith(PushedBody.CSV) ? PushedBody.CSV : "application/json";
        return switch (PushedBody.police(type, body)) {
            case PoliceReading.Refused refused -> throw Receipts.refused(refused.issues());
            case PoliceReading.Read read ->
                Boolean.TRUE.equals(dryRun)
                        ? RestResponse.accepted(
                                receipts.dryRun(body, read.records().size()))
                        : receipts.give(
                                exchange,
                                new Receipts.Arrived(push, PushKind.POLICE, new Code(type), reference),
                                body,
                                read.records().size());
        };
    }

    /** A receipt of one's own. */
    @GET
    @Path("/{receiptId}")
    @Allows("push.read-receipt")
    public RestResponse<ReceiptAnswer> receipt(@PathParam("receiptId") UUID receiptId) {
        return RestResponse.ok(ReceiptAnswer.of(own(receiptId)));
    }

    /** Takes a push back: what was made from it counts for nothing any more. */
    @DELETE
    @Path("/{receiptId}")
    @Allows("push.withdraw")
    public RestResponse<ReceiptAnswer> withdraw(@PathParam("receiptId") UUID receiptId) {
        PushRow push = own(receiptId);
        exchange.send(new WithdrawPush(receiptId, push.account(), Receipts.london(exchange.now())));
        return RestResponse.ok(
                new ReceiptAnswer(receiptId, "WITHDRAWN", push.sha256().value(), push.records(), push.accepted()));
    }

    /** What is taken here, as FHIR says it. */
    @GET
    @Path("/fhir/metadata")
    @Allows("push.read-capabilities")
    @APIResponse(
            responseCode = "200",
            description = "A CapabilityStatement of FHIR R4.",
            content = @Content(mediaType = FHIR_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<?> metadata() {
        return RestResponse.ResponseBuilder.ok(Capabilities.statement())
                .type(FHIR_JSON)
                .build();
    }

    /** Others' receipts are not to be told from those that do not exist. */
    private PushRow own(UUID receiptId) {
        return views.find(PushRow.PUSHES, receiptId.toString(), null)
                .filter(push -> push.account().value().equals(exchange.actor().reference()))
                .orElseThrow(() -> Problem.notFound().asException());
    }

    private static RestResponse<OutcomeAnswer> outcome(int status, OutcomeAnswer outcome) {
        return RestResponse.ResponseBuilder.<OutcomeAnswer>create(status)
                .entity(outcome)
                .type(FHIR_JSON)
                .build();
    }
}
