package candour.family.familymember.http;

import static candour.family.familymember.read.FamilyMap.FAMILY;

import candour.family.familymember.FamilyMember;
import candour.family.familymember.FamilyMember.Invitation;
import candour.family.familymember.FamilyMemberCommand.AddFamilyMember;
import candour.family.familymember.FamilyMemberCommand.CorrectFamilyMember;
import candour.family.familymember.FamilyMemberCommand.DecideInvitation;
import candour.family.familymember.FamilyMemberCommand.RemoveFamilyMember;
import candour.family.familymember.Relationship;
import candour.family.familymember.Topic;
import candour.family.familymember.read.MemberRow;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Belongs;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.NeedsVersion;
import candour.platform.rest.Page;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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

/** Who the family is (S000-06), who is invited (S000-07), and what each has been told (S000-12). */
@Path("/v1/reviews/{reviewId}/family-members")
public class FamilyMemberResource {

    private final Exchange exchange;

    FamilyMemberResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Somebody who belongs to the family. */
    public record MemberBody(
            @NotNull Relationship relationship,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 500) String address,
            @Nullable @Size(max = 200) String relationshipInWords,
            @Nullable LocalDate on) {}

    /** What was wrong or has changed. */
    public record CorrectionBody(
            @NotNull Relationship relationship,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 500) String address,
            @NotBlank @Size(max = Formats.TEXT) String reason) {}

    /** Why they are no longer counted among the family. */
    public record RemovalBody(
            @NotBlank @Size(max = Formats.TEXT) String reason) {}

    /** Whether they are invited. */
    public record InvitationBody(
            @NotNull Invitation invitation,
            @Nullable @Size(max = Formats.TEXT) String reason) {}

    /** A member as answered. */
    public record MemberAnswer(
            UUID id,
            Relationship relationship,
            @Nullable Words name,
            @Nullable Words address,
            @Nullable Words relationshipInWords,
            boolean removed,
            Invitation invitation,
            Set<Topic> covered,
            @Nullable LocalDate informedOn) {}

    /** The family, as far as it is known. */
    @GET
    @Allows("family-member.list")
    public RestResponse<Page<MemberAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(FAMILY, reviewId.toString(), this::answer);
    }

    /** One family member. */
    @GET
    @Path("/{memberId}")
    @Allows("family-member.read")
    public RestResponse<MemberAnswer> read(@PathParam("reviewId") UUID reviewId, @PathParam("memberId") UUID memberId) {
        return exchange.one(
                FAMILY,
                FamilyMember.FOLD.stream(memberId),
                memberId.toString(),
                row -> answer(Belongs.to(reviewId, row.reviewId(), row)));
    }

    /** Adds a family member. */
    @POST
    @Allows("family-member.record")
    public RestResponse<AcceptedBody> add(@PathParam("reviewId") UUID reviewId, @Valid MemberBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new AddFamilyMember(
                reviewId,
                id,
                body.relationship(),
                seal("person-name", reviewId, id, body.name()),
                sealOrNull("address", reviewId, id, body.address()),
                sealOrNull("relationship", reviewId, id, body.relationshipInWords()),
                exchange.orToday(body.on())));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/family-members/" + id));
    }

    /** Corrects what is known of a member. */
    @PUT
    @Path("/{memberId}")
    @NeedsVersion
    @Allows("family-member.record")
    public RestResponse<AcceptedBody> correct(
            @PathParam("reviewId") UUID reviewId, @PathParam("memberId") UUID memberId, @Valid CorrectionBody body) {
        return exchange.accepted(exchange.change(new CorrectFamilyMember(
                reviewId,
                memberId,
                body.relationship(),
                seal("person-name", reviewId, memberId, body.name()),
                sealOrNull("address", reviewId, memberId, body.address()),
                seal("correction-reason", reviewId, memberId, body.reason()),
                exchange.today())));
    }

    /** Takes a member out of the family group, with a reason. */
    @POST
    @Path("/{memberId}/removal")
    @Allows("family-member.record")
    public RestResponse<AcceptedBody> remove(
            @PathParam("reviewId") UUID reviewId, @PathParam("memberId") UUID memberId, @Valid RemovalBody body) {
        return exchange.accepted(exchange.send(new RemoveFamilyMember(
                reviewId, memberId, seal("removal-reason", reviewId, memberId, body.reason()), exchange.today())));
    }

    /** Decides whether a member is invited to take part. */
    @PUT
    @Path("/{memberId}/invitation")
    @Allows("family-member.record")
    public RestResponse<AcceptedBody> decideInvitation(
            @PathParam("reviewId") UUID reviewId, @PathParam("memberId") UUID memberId, @Valid InvitationBody body) {
        return exchange.accepted(exchange.send(new DecideInvitation(
                reviewId,
                memberId,
                body.invitation(),
                sealOrNull("invitation-reason", reviewId, memberId, body.reason()),
                exchange.today())));
    }

    private Sealed seal(String kind, UUID reviewId, UUID memberId, String text) {
        return exchange.seal(kind, reviewId.toString(), List.of(memberId.toString()), text);
    }

    private @Nullable Sealed sealOrNull(String kind, UUID reviewId, UUID memberId, @Nullable String text) {
        return exchange.sealOrNull(kind, reviewId.toString(), List.of(memberId.toString()), text);
    }

    private MemberAnswer answer(MemberRow row) {
        return new MemberAnswer(
                row.memberId(),
                row.relationship(),
                exchange.open(row.name()),
                exchange.open(row.address()),
                exchange.open(row.relationshipInWords()),
                row.removed(),
                row.invitation(),
                row.covered(),
                row.informedOn());
    }
}
