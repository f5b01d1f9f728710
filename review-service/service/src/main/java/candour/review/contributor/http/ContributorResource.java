package candour.review.contributor.http;

import static candour.review.contributor.read.ContributorList.CONTRIBUTORS;

import candour.platform.access.Code;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.view.Views;
import candour.review.contributor.ContributorCommand.IdentifyContributor;
import candour.review.contributor.ContributorCommand.MarkContributorInError;
import candour.review.contributor.ContributorCommand.RecordParticipant;
import candour.review.contributor.ContributorGroup;
import candour.review.contributor.Participation;
import jakarta.validation.Valid;
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

/** Who is to contribute to a review, and who did (S002-023, 043). */
@Path("/v1/reviews/{reviewId}/contributors")
public class ContributorResource {
    private final Exchange exchange;
    private final Views views;

    ContributorResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** Somebody of a group, from an agency unless they are family; who, where that helps to find them. */
    public record ContributorBody(
            @NotNull ContributorGroup group,
            @Nullable @Pattern(regexp = Formats.REFERENCE) String agency,
            @Nullable @Size(max = 200) String who,
            @Nullable LocalDate identifiedOn) {}

    /** How they took part, and when. */
    public record ParticipationBody(
            @NotNull Participation how, @Nullable LocalDate on) {}

    /** The matrix: every group, with its people and whether it is missing. */
    @GET
    @Allows("contributor.read")
    public RestResponse<ParticipationMatrix> matrix(@PathParam("reviewId") UUID reviewId) {
        return exchange.answer(
                CONTRIBUTORS,
                ParticipationMatrix.of(exchange, views.all(CONTRIBUTORS, reviewId.toString(), exchange.asOfLeaf())));
    }

    /** Says that somebody is to contribute. */
    @POST
    @Allows("contributor.record")
    public RestResponse<AcceptedBody> identify(@PathParam("reviewId") UUID reviewId, @Valid ContributorBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new IdentifyContributor(
                reviewId,
                id,
                body.group(),
                Code.orNull(body.agency()),
                exchange.sealOrNull("person-name", reviewId.toString(), List.of(id.toString()), body.who()),
                exchange.orToday(body.identifiedOn())));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/contributors/" + id));
    }

    /** Records that they took part. */
    @POST
    @Path("/{contributorId}/participations")
    @Allows("contributor.record")
    public RestResponse<AcceptedBody> tookPart(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("contributorId") UUID contributorId,
            @Valid ParticipationBody body) {
        return exchange.accepted(exchange.send(new RecordParticipant(
                reviewId, contributorId, exchange.newId(), body.how(), exchange.orToday(body.on()))));
    }

    /** Says that a contributor or a participation was recorded by mistake. */
    @POST
    @Path("/recorded-in-error")
    @Allows("contributor.record")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkContributorInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }
}
