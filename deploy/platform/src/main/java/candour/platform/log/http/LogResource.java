package candour.platform.log.http;

import static java.util.stream.Collectors.joining;

import candour.platform.log.Evidence;
import candour.platform.rest.Allows;
import candour.proof.CanonicalJsonWriter;
import candour.proof.EventLine;
import candour.proof.SignedCheckpoint;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/**
 * The log for auditors: stored bytes, signed checkpoints and proofs, to the letter of what the auditor's command asks
 * for (deploy/auditor/README.md, "What the services answer").
 */
@Path("/v1/log")
public class LogResource {

    private final Evidence evidence;

    LogResource(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The verifier key, one line. */
    @GET
    @Path("/key")
    @Produces(MediaType.TEXT_PLAIN)
    @Allows("log.checkpoint")
    public String key() {
        return evidence.key() + "\n";
    }

    /** The newest signed checkpoint, exactly as signed. */
    @GET
    @Path("/checkpoint")
    @Produces(MediaType.TEXT_PLAIN)
    @Allows("log.checkpoint")
    public String checkpoint() {
        return evidence.newest().map(SignedCheckpoint::note).orElseThrow(NotFoundException::new);
    }

    /** Signed checkpoints of at least a size, one empty line between two, at most 1,000. */
    @GET
    @Path("/checkpoints")
    @Produces(MediaType.TEXT_PLAIN)
    @Allows("log.checkpoint")
    public String checkpoints(@QueryParam("from") @DefaultValue("0") long size) {
        return evidence.from(size).stream().map(SignedCheckpoint::note).collect(joining("\n"));
    }

    /** Sequenced events as they are stored, in leaf order, at most 1,000; all, or those of one review. */
    @GET
    @Path("/events")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(EventsAnswer.class)
    @Allows("log.read")
    public String events(
            @QueryParam("from") @DefaultValue("0") long from, @QueryParam("review") @Nullable UUID review) {
        Evidence.Page page = review == null ? evidence.events(from) : evidence.events(from, review);
        String lines = page.events().stream().map(EventLine::json).collect(joining(","));
        return "{\"events\":[" + lines + "],\"next\":" + page.next() + "}";
    }

    /** Proof that an event stands in the log of a signed size; of the newest one when no size is named. */
    @GET
    @Path("/events/{eventId}/proof")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(ProofAnswer.class)
    @Allows("log.read")
    public String proof(@PathParam("eventId") UUID eventId, @QueryParam("size") @Nullable Long size) {
        Evidence.Inclusion proof = evidence.inclusion(eventId, size).orElseThrow(NotFoundException::new);
        return new CanonicalJsonWriter()
                .number("index", proof.index())
                .number("size", proof.size())
                .hexes("hashes", proof.hashes())
                .text("checkpoint", proof.checkpoint())
                .end();
    }

    /** Proof that the log of one size begins with the log of another. */
    @GET
    @Path("/consistency")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(ConsistencyAnswer.class)
    @Allows("log.read")
    public String consistency(@QueryParam("from") long from, @QueryParam("to") long to) {
        List<byte[]> hashes = evidence.consistency(from, to).orElseThrow(NotFoundException::new);
        return new CanonicalJsonWriter()
                .number("from", from)
                .number("to", to)
                .hexes("hashes", hashes)
                .end();
    }
}
