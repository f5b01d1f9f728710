package candour.review.information.http;

import static candour.review.notification.read.NotificationRegister.NOTIFICATIONS;

import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Problem;
import candour.platform.rest.Words;
import candour.platform.view.Views;
import candour.review.information.InformationCommand.RequestInformation;
import candour.review.information.InformationCommand.ReturnInformation;
import candour.review.information.InformationCommand.ReturnNothing;
import candour.review.notification.read.Request;
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

/** Requests for information on a notification (S002-003, 004). An agency reads and answers its own only. */
@Path("/v1/notifications/{notificationId}/information-requests")
public class InformationResource {
    private final Exchange exchange;
    private final Views views;

    InformationResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** Whom to ask, what, and by when. */
    public record InformationRequestBody(
            @NotNull @Pattern(regexp = Formats.REFERENCE) String organisation,
            @NotBlank @Size(max = Formats.TEXT) String questions,
            @Nullable LocalDate dueOn) {}

    /** The agency's answer: both parts, or that there is nothing to tell. */
    public record InformationReturnBody(
            @NotNull Boolean nothingToTell,
            @Nullable @Size(max = Formats.TEXT) String account,
            @Nullable @Size(max = Formats.TEXT) String reflection,
            @Nullable LocalDate returnedOn) {}

    /** A request as it is answered. */
    public record InformationRequestAnswer(
            UUID requestId,
            String organisation,
            @Nullable Words questions,
            LocalDate requestedOn,
            LocalDate dueOn,
            @Nullable LocalDate returnedOn,
            boolean nothingToTell,
            @Nullable Words account,
            @Nullable Words reflection) {}

    /** Asks an agency for information, by a day. */
    @POST
    @Allows(value = "information.request", scope = "notificationId")
    public RestResponse<AcceptedBody> request(
            @PathParam("notificationId") UUID id, @Valid InformationRequestBody body) {
        var requestId = exchange.newId();
        var questions = seal("information-questions", id, requestId, body.questions());
        var accepted = exchange.send(new RequestInformation(
                id, requestId, new Code(body.organisation()), questions, exchange.today(), body.dueOn()));
        return exchange.accepted(
                accepted, URI.create("/v1/notifications/" + id + "/information-requests/" + requestId));
    }

    /** Requests this caller may read. */
    @GET
    @Allows(value = "information.read", scope = "notificationId")
    public RestResponse<List<InformationRequestAnswer>> list(@PathParam("notificationId") UUID id) {
        return exchange.answer(
                NOTIFICATIONS,
                requests(id).stream().filter(this::mayRead).map(this::answer).toList());
    }

    /** One request and its answer. */
    @GET
    @Path("/{requestId}")
    @Allows(value = "information.read", scope = "notificationId")
    public RestResponse<InformationRequestAnswer> read(
            @PathParam("notificationId") UUID id, @PathParam("requestId") UUID requestId) {
        return exchange.answer(NOTIFICATIONS, answer(find(id, requestId)));
    }

    /** Answers a request. */
    @POST
    @Path("/{requestId}/return")
    @Allows(value = "information.return", scope = "notificationId")
    public RestResponse<AcceptedBody> answer(
            @PathParam("notificationId") UUID id,
            @PathParam("requestId") UUID requestId,
            @Valid InformationReturnBody body) {
        var organisation = new Code(find(id, requestId).organisation());
        var on = exchange.orToday(body.returnedOn());
        var command = body.nothingToTell()
                ? new ReturnNothing(id, requestId, organisation, on)
                : new ReturnInformation(
                        id,
                        requestId,
                        organisation,
                        sealOrNull("information-account", id, requestId, body.account()),
                        sealOrNull("information-reflection", id, requestId, body.reflection()),
                        on);
        return exchange.accepted(exchange.send(command));
    }

    private List<Request> requests(UUID id) {
        return views.find(NOTIFICATIONS, id.toString(), exchange.asOfLeaf())
                .orElseThrow(() -> Problem.notFound().asException())
                .requests();
    }

    private Request find(UUID id, UUID requestId) {
        return requests(id).stream()
                .filter(each -> each.requestId().equals(requestId))
                .filter(this::mayRead)
                .findFirst()
                .orElseThrow(() -> Problem.notFound().asException());
    }

    /** An agency sees what it was asked itself, and no other agency's account. */
    private boolean mayRead(Request request) {
        return exchange.roles().stream()
                .anyMatch(role ->
                        !role.startsWith("AGENCY_LEAD:") || role.equals("AGENCY_LEAD:" + request.organisation()));
    }

    private InformationRequestAnswer answer(Request request) {
        return new InformationRequestAnswer(
                request.requestId(),
                request.organisation(),
                exchange.open(request.questions()),
                request.requestedOn(),
                request.dueOn(),
                request.returnedOn(),
                request.nothingToTell(),
                exchange.open(request.account()),
                exchange.open(request.reflection()));
    }

    private candour.platform.sealed.Sealed seal(String kind, UUID scope, UUID entry, String text) {
        return exchange.seal(kind, scope.toString(), List.of(entry.toString()), text);
    }

    private candour.platform.sealed.@Nullable Sealed sealOrNull(
            String kind, UUID scope, UUID entry, @Nullable String text) {
        return exchange.sealOrNull(kind, scope.toString(), List.of(entry.toString()), text);
    }
}
