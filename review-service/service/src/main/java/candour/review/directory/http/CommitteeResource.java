package candour.review.directory.http;

import static candour.review.directory.read.AssignmentRegister.ASSIGNMENTS;
import static candour.review.directory.read.Directory.DIRECTORY;

import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.platform.view.Views;
import candour.review.directory.Committee;
import candour.review.directory.CommitteeRole;
import candour.review.directory.DirectoryCommand.AssignCommitteeRole;
import candour.review.directory.DirectoryCommand.EndCommitteeRole;
import candour.review.directory.DirectoryCommand.EstablishCommittee;
import candour.review.directory.read.AssignmentRow;
import candour.review.directory.read.Directory;
import candour.review.profile.http.ProfileResource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Committees, and who acts for them. The first is established by an operator (ruling R13). */
@Path("/v1/committees")
public class CommitteeResource {
    private final Exchange exchange;
    private final Views views;

    CommitteeResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** A committee. */
    public record CommitteeBody(
            @NotNull @Pattern(regexp = Formats.REFERENCE) String organisation,
            @NotNull @Pattern(regexp = Formats.REFERENCE) String area,
            @NotNull @Pattern(regexp = Formats.REFERENCE) String profile) {}

    /** A committee as anybody may know it: where to send a notification. */
    public record CommitteeAnswer(UUID committeeId, String organisation, String area, String profile) {}

    /** A committee with its people. */
    public record CommitteePage(CommitteeAnswer committee, List<Holder> people) {}

    /** A person in a role. */
    public record Holder(String personRef, String role, LocalDate from) {}

    /** Establishes a committee. */
    @POST
    @Allows("committee.establish")
    public RestResponse<AcceptedBody> establish(@Valid CommitteeBody body) {
        ProfileResource.mustBeKnown(body.profile());
        var id = exchange.newId();
        var accepted = exchange.send(new EstablishCommittee(
                id, new Code(body.organisation()), new Code(body.area()), new Code(body.profile())));
        return exchange.accepted(accepted, URI.create("/v1/committees/" + id));
    }

    /** Every committee. */
    @GET
    @Allows("committee.list")
    public RestResponse<Page<CommitteeAnswer>> list() {
        return exchange.page(DIRECTORY, Directory.Kind.COMMITTEE.name(), CommitteeResource::answer);
    }

    /** A committee and who acts for it. */
    @GET
    @Path("/{committeeId}")
    @Allows(value = "committee.read", scope = "committeeId")
    public RestResponse<CommitteePage> read(@PathParam("committeeId") UUID committeeId) {
        var people = views.all(ASSIGNMENTS, committeeId.toString(), exchange.asOfLeaf()).stream()
                .filter(AssignmentRow::live)
                .map(row -> new Holder(row.personRef(), row.role(), row.from()))
                .toList();
        return exchange.one(
                DIRECTORY,
                Committee.FOLD.stream(committeeId),
                Directory.key(Directory.Kind.COMMITTEE, committeeId),
                entry -> new CommitteePage(answer(entry), people));
    }

    /** Gives a person a role for a committee. */
    @PUT
    @Path("/{committeeId}/people/{personRef}/{role}")
    @Allows(value = "committee.assign", scope = "committeeId")
    public RestResponse<AcceptedBody> assign(
            @PathParam("committeeId") UUID committeeId,
            @PathParam("personRef") String personRef,
            @PathParam("role") CommitteeRole role) {
        return exchange.accepted(
                exchange.send(new AssignCommitteeRole(committeeId, new Code(personRef), role, exchange.today())));
    }

    /** Ends a person's role for a committee. */
    @DELETE
    @Path("/{committeeId}/people/{personRef}/{role}")
    @Allows(value = "committee.assign", scope = "committeeId")
    public RestResponse<AcceptedBody> end(
            @PathParam("committeeId") UUID committeeId,
            @PathParam("personRef") String personRef,
            @PathParam("role") CommitteeRole role) {
        return exchange.accepted(
                exchange.send(new EndCommitteeRole(committeeId, new Code(personRef), role, exchange.today())));
    }

    private static CommitteeAnswer answer(Directory.Entry entry) {
        var it = Objects.requireNonNull(entry.committee());
        return new CommitteeAnswer(
                it.committeeId(),
                it.organisation().value(),
                it.area().value(),
                it.profile().value());
    }
}
