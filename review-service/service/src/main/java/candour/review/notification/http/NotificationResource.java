package candour.review.notification.http;

import static candour.review.notification.read.NotificationRegister.NOTIFICATIONS;
import static candour.review.notification.read.OwnNotifications.OWN_NOTIFICATIONS;

import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.review.notification.Criterion;
import candour.review.notification.FamilyInformed;
import candour.review.notification.FamilyInvolvement;
import candour.review.notification.Notification;
import candour.review.notification.NotificationCommand.AssignNominatedPerson;
import candour.review.notification.NotificationCommand.CloseNotification;
import candour.review.notification.NotificationCommand.IssueNotificationResponse;
import candour.review.notification.NotificationCommand.SubmitNotification;
import candour.review.notification.NotificationCommand.WithdrawNotification;
import candour.review.notification.Source;
import candour.review.notification.UncertainDate;
import candour.review.notification.read.NotificationRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The notification form and what becomes of it (S002-001, 002, 012). */
@Path("/v1/notifications")
public class NotificationResource {
    private final Exchange exchange;

    NotificationResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The form. The day it was submitted may lie in the past; without one it is today. */
    public record NotificationBody(
            @NotNull UUID committeeId,
            @NotNull Set<@NotNull Criterion> criteria,
            @Nullable @Pattern(regexp = Formats.EDTF) String incidentDate,
            @NotNull FamilyInformed familyInformed,
            @NotEmpty @Size(max = 20) List<@Valid SubjectBody> subjects,
            @NotBlank @Size(max = Formats.TEXT) String circumstances,
            @Nullable LocalDate submittedOn,
            @Nullable @Size(max = Formats.TEXT) String familyViews,
            @Nullable @Size(max = Formats.TEXT) String familyReasonNotYet,
            @Nullable @Valid SourceBody source) {}

    /** The system that pushes it, and the record's id over there. */
    public record SourceBody(
            @NotNull @Pattern(regexp = Formats.REFERENCE) String system,
            @NotBlank @Size(max = 200) String recordId) {}

    /** Who takes it forward. */
    public record NominatedPersonBody(
            @NotNull @Pattern(regexp = Formats.REFERENCE) String personRef) {}

    /** Words, and the day they were said or sent. */
    public record ReasonBody(
            @NotBlank @Size(max = Formats.TEXT) String text,
            @Nullable LocalDate on) {}

    /** A notification in a list: no words about anybody. */
    public record ListedNotification(UUID notificationId, UUID committeeId, LocalDate submittedOn, String stage) {}

    /** One of the caller's own. */
    public record OwnNotification(UUID notificationId, UUID committeeId, LocalDate submittedOn) {}

    /** Submits a notification. */
    @POST
    @Allows("notification.submit")
    public RestResponse<AcceptedBody> submit(@Valid NotificationBody body) {
        var id = exchange.newId();
        var scope = id.toString();
        exchange.about(body.committeeId().toString());
        var accepted = exchange.send(new SubmitNotification(
                id,
                body.committeeId(),
                new Code(exchange.actor().reference()),
                Code.orNull(exchange.actor().organisation()),
                body.criteria(),
                body.incidentDate() == null ? null : new UncertainDate(body.incidentDate()),
                body.familyInformed(),
                body.subjects().stream().map(each -> each.seal(exchange, scope)).toList(),
                exchange.seal("notification-circumstances", scope, List.of(scope), body.circumstances()),
                exchange.orToday(body.submittedOn()),
                new FamilyInvolvement(
                        exchange.sealOrNull("family-views", scope, List.of(scope), body.familyViews()),
                        exchange.sealOrNull("family-reason-not-yet", scope, List.of(scope), body.familyReasonNotYet())),
                source(scope, body.source())));
        return exchange.accepted(accepted, URI.create("/v1/notifications/" + id));
    }

    /** The caller's own notifications. */
    @GET
    @Allows("notification.list-own")
    public RestResponse<Page<OwnNotification>> own() {
        return exchange.page(
                OWN_NOTIFICATIONS,
                exchange.actor().reference(),
                row -> new OwnNotification(row.notificationId(), row.committeeId(), row.submittedOn()));
    }

    /** One notification. */
    @GET
    @Path("/{notificationId}")
    @Allows(value = "notification.read", scope = "notificationId")
    public RestResponse<NotificationAnswer> read(@PathParam("notificationId") UUID id) {
        return exchange.one(NOTIFICATIONS, Notification.FOLD.stream(id), id.toString(), this::answer);
    }

    /** Names who looks into a notification. */
    @PUT
    @Path("/{notificationId}/nominated-person")
    @Allows(value = "notification.assign", scope = "notificationId")
    public RestResponse<AcceptedBody> assign(@PathParam("notificationId") UUID id, @Valid NominatedPersonBody body) {
        return exchange.accepted(
                exchange.send(new AssignNominatedPerson(id, new Code(body.personRef()), exchange.today())));
    }

    /** Withdraws a notification, with a reason. */
    @POST
    @Path("/{notificationId}/withdrawal")
    @Allows(value = "notification.withdraw", scope = "notificationId")
    public RestResponse<AcceptedBody> withdraw(@PathParam("notificationId") UUID id, @Valid ReasonBody body) {
        var reason = exchange.seal("withdrawal-reason", id.toString(), List.of(id.toString()), body.text());
        return exchange.accepted(exchange.send(new WithdrawNotification(id, reason, exchange.orToday(body.on()))));
    }

    /** Records the response to whoever notified. */
    @POST
    @Path("/{notificationId}/response")
    @Allows(value = "notification.respond", scope = "notificationId")
    public RestResponse<AcceptedBody> respond(@PathParam("notificationId") UUID id, @Valid ReasonBody body) {
        var response = exchange.seal("notification-response", id.toString(), List.of(id.toString()), body.text());
        return exchange.accepted(
                exchange.send(new IssueNotificationResponse(id, response, exchange.orToday(body.on()))));
    }

    /** Closes a notification that led to no review. */
    @POST
    @Path("/{notificationId}/closure")
    @Allows(value = "notification.close", scope = "notificationId")
    public RestResponse<AcceptedBody> close(@PathParam("notificationId") UUID id) {
        return exchange.accepted(exchange.send(new CloseNotification(id, exchange.today())));
    }

    private @Nullable Source source(String scope, @Nullable SourceBody source) {
        return source == null
                ? null
                : new Source(
                        new Code(source.system()),
                        exchange.seal("source-record", scope, List.of(scope), source.recordId()));
    }

    private NotificationAnswer answer(NotificationRow row) {
        var id = row.form().notificationId();
        var here = "/v1/notifications/" + id;
        boolean whole = !exchange.roles().equals(Set.of("NOTIFIER"));
        return NotificationAnswer.of(
                exchange,
                row,
                whole,
                exchange.actions(
                        Action.offer("close", "POST", here + "/closure", "notification.close")
                                .trying(new CloseNotification(id, exchange.today())),
                        Action.offer("withdraw", "POST", here + "/withdrawal", "notification.withdraw")
                                .trying(new WithdrawNotification(id, row.form().circumstances(), exchange.today())),
                        Action.offer("respond", "POST", here + "/response", "notification.respond")
                                .trying(new IssueNotificationResponse(
                                        id, row.form().circumstances(), exchange.today()))));
    }
}
