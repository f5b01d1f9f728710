package candour.review.team.http;

import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.review.team.TeamCommand.AcceptConflict;
import candour.review.team.TeamCommand.DeclareConflict;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Interests of their own that people have in what is under review (S002-035, R8). The team's list shows them as role
 * CONFLICT; one recorded in error is marked there.
 */
@Path("/v1/reviews/{reviewId}/team/conflicts")
public class ConflictResource {
    private final Exchange exchange;

    ConflictResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Whose, and of what kind. */
    public record ConflictBody(
            @NotNull @Pattern(regexp = Formats.REFERENCE) String personRef,
            @NotBlank @Size(max = Formats.TEXT) String nature,
            @Nullable LocalDate on) {}

    /** Why it is accepted, and how far. */
    public record AcceptanceBody(
            @NotBlank @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate on) {}

    /** Declares a conflict of interest: from now on it bars the person. */
    @POST
    @Allows("team.declare-conflict")
    public RestResponse<AcceptedBody> declare(@PathParam("reviewId") UUID reviewId, @Valid ConflictBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new DeclareConflict(
                reviewId,
                id,
                new Code(body.personRef()),
                exchange.seal("conflict-nature", reviewId.toString(), List.of(id.toString()), body.nature()),
                exchange.orToday(body.on())));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/team/conflicts/" + id));
    }

    /** Accepts a conflict of interest, with a reason: the person's roles count again. */
    @POST
    @Path("/{conflictId}/acceptance")
    @Allows("team.accept-conflict")
    public RestResponse<AcceptedBody> accept(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("conflictId") UUID conflictId,
            @Valid AcceptanceBody body) {
        return exchange.accepted(exchange.send(new AcceptConflict(
                reviewId,
                conflictId,
                exchange.seal(
                        "conflict-acceptance", reviewId.toString(), List.of(conflictId.toString()), body.reason()),
                new Code(exchange.actor().reference()),
                exchange.orToday(body.on()))));
    }
}
