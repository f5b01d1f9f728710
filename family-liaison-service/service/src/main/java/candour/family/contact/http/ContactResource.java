package candour.family.contact.http;

import static candour.family.contact.read.ContactLog.CONTACTS;

import candour.family.contact.Channel;
import candour.family.contact.Contact;
import candour.family.contact.ContactCommand.MarkContactInError;
import candour.family.contact.ContactCommand.PlanContact;
import candour.family.contact.ContactCommand.RecordContact;
import candour.family.contact.read.ContactRow;
import candour.family.familymember.Topic;
import candour.family.workingdays.DueDay;
import candour.family.workingdays.WorkingDays;
import candour.family.workingdays.imports.BankHolidays;
import candour.platform.access.Code;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.kafka.CurrentFacts;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Belongs;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.platform.rest.Words;
import candour.platform.view.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Contact with the family: planned only while the police gate is open, recorded always (S000-12, S000-30, R1). */
@Path("/v1/reviews/{reviewId}/contacts")
public class ContactResource {

    /** Working days in which the chair looks at a breach. */
    private static final int BREACH_DAYS = 5;

    private final Exchange exchange;
    private final Views views;
    private final CurrentFacts review;
    private final Map<String, WorkingDays> calendars = BankHolidays.all();

    ContactResource(Exchange exchange, Views views, CurrentFacts review) {
        this.exchange = exchange;
        this.views = views;
        this.review = review;
    }

    /** A contact that is intended. */
    public record PlanBody(
            @NotEmpty @Size(max = 50) Set<UUID> memberIds,
            @NotNull Channel channel,
            @NotNull LocalDate plannedFor,
            @NotBlank @Size(max = Formats.TEXT) String intention) {}

    /** A contact that was made. */
    public record ContactBody(
            @NotEmpty @Size(max = 50) Set<UUID> memberIds,
            @NotNull Channel channel,
            @NotNull LocalDate on,
            @Nullable Set<Topic> topics,
            @Nullable @Size(max = 100) Set<UUID> discharges,
            @Nullable Boolean urgent,
            @NotBlank @Size(max = Formats.TEXT) String note,
            @Nullable @Size(max = Formats.TEXT) String explanation) {}

    /** A contact as answered. */
    public record ContactAnswer(
            UUID id,
            Contact.Stage stage,
            Set<UUID> memberIds,
            Channel channel,
            LocalDate on,
            UUID recordedBy,
            @Nullable String madeBy,
            Set<Topic> topics,
            boolean urgent,
            @Nullable Words note,
            @Nullable String breached,
            @Nullable UUID inQuestion,
            boolean recordedInError) {}

    /** Contacts planned and made, newest state of each. */
    @GET
    @Allows("contact.list")
    public RestResponse<Page<ContactAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(CONTACTS, reviewId.toString(), this::answer);
    }

    /** One contact. */
    @GET
    @Path("/{contactId}")
    @Allows("contact.list")
    public RestResponse<ContactAnswer> read(
            @PathParam("reviewId") UUID reviewId, @PathParam("contactId") UUID contactId) {
        return exchange.one(
                CONTACTS,
                Contact.FOLD.stream(contactId),
                contactId.toString(),
                row -> answer(Belongs.to(reviewId, row.reviewId(), row)));
    }

    /** Plans a contact. Refused while the police gate is closed or review-service cannot confirm. */
    @POST
    @Path("/plans")
    @Allows("contact.plan")
    public RestResponse<AcceptedBody> plan(@PathParam("reviewId") UUID reviewId, @Valid PlanBody body) {
        var confirmed = review.of(reviewId.toString());
        var id = exchange.newId();
        var accepted = exchange.send(new PlanContact(
                reviewId,
                id,
                body.memberIds(),
                body.channel(),
                body.plannedFor(),
                exchange.seal("contact-intention", reviewId.toString(), List.of(id.toString()), body.intention()),
                exchange.today(),
                confirmed.leafIndex()));
        return exchange.accepted(accepted, here(reviewId, id));
    }

    /** Records a contact that took place, whatever the rules said about it. */
    @POST
    @Allows("contact.record")
    public RestResponse<AcceptedBody> record(@PathParam("reviewId") UUID reviewId, @Valid ContactBody body) {
        var id = exchange.newId();
        var about = List.of(id.toString());
        var today = exchange.today();
        var accepted = exchange.send(new RecordContact(
                reviewId,
                id,
                body.memberIds(),
                body.channel(),
                body.on(),
                new Code(exchange.actor().reference()),
                body.topics() == null ? Set.of() : body.topics(),
                body.discharges() == null ? Set.of() : body.discharges(),
                Boolean.TRUE.equals(body.urgent()),
                exchange.seal("contact-note", reviewId.toString(), about, body.note()),
                exchange.sealOrNull("breach-explanation", reviewId.toString(), about, body.explanation()),
                today,
                DueDay.after(today, BREACH_DAYS, calendars)));
        return exchange.accepted(accepted, here(reviewId, id));
    }

    /** Marks a contact as recorded in error. */
    @POST
    @Path("/{contactId}/recorded-in-error")
    @Allows("contact.record")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("contactId") UUID contactId,
            @Valid RecordedInErrorBody body) {
        var row = Belongs.to(reviewId, views.find(CONTACTS, contactId.toString(), null), ContactRow::reviewId);
        Belongs.to(body.eventId(), row.recordedBy(), row);
        return exchange.accepted(exchange.send(new MarkContactInError(
                reviewId, contactId, body.eventId(), row.memberIds(), body.seal(exchange, reviewId.toString()))));
    }

    private static URI here(UUID reviewId, UUID id) {
        return URI.create("/v1/reviews/" + reviewId + "/contacts/" + id);
    }

    private ContactAnswer answer(ContactRow row) {
        return new ContactAnswer(
                row.contactId(),
                row.stage(),
                row.memberIds(),
                row.channel(),
                row.on(),
                row.recordedBy(),
                row.madeBy(),
                row.topics(),
                row.urgent(),
                exchange.open(row.note()),
                row.breached(),
                row.inQuestion(),
                row.recordedInError());
    }
}
