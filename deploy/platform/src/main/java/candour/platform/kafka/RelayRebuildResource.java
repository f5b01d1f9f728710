package candour.platform.kafka;

import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.platform.rest.ProblemType;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Instant;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** For operators: a lost topic is sent again from the log, event by event, under the same ids. */
@Path("/v1/operations/relay-rebuild")
public class RelayRebuildResource {

    private final Instance<Relay> relay;
    private final Exchange exchange;

    RelayRebuildResource(Instance<Relay> relay, Exchange exchange) {
        this.relay = relay;
        this.exchange = exchange;
    }

    /** Begins; the answer says where its progress is to be read. Ordering it again begins again and does no harm. */
    @POST
    @APIResponse(
            responseCode = "202",
            description = "It has begun.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RebuildBody.class)))
    @Allows("relay.rebuild")
    public RestResponse<RebuildBody> begin() {
        try {
            relay().rebuild(exchange.actor().reference());
        } catch (KafkaException e) {
            throw Problem.of(ProblemType.NOT_READY, "Kafka does not answer; nothing was begun.")
                    .asException();
        }
        return RestResponse.ResponseBuilder.<RebuildBody>accepted(last())
                .location(URI.create("/v1/operations/relay-rebuild"))
                .build();
    }

    /** How far the last one has come. */
    @GET
    @Allows("relay.rebuild")
    public RebuildBody last() {
        return relay().lastRebuild().map(RebuildBody::of).orElseThrow(() -> Problem.notFound()
                .asException());
    }

    /**
     * @param phase SENDING, WAITING (for the broker, or for another instance) or DONE
     * @param done events passed so far
     * @param total events there were when it was ordered
     * @param waitingFor what keeps it, when it waits
     */
    public record RebuildBody(
            String phase,
            long done,
            long total,
            int percent,
            Instant startedAt,
            String orderedBy,
            @Nullable String waitingFor) {

        static RebuildBody of(Relay.Rebuild rebuild) {
            boolean waits = !rebuild.finished() && rebuild.trouble() != null;
            return new RebuildBody(
                    rebuild.finished() ? "DONE" : waits ? "WAITING" : "SENDING",
                    rebuild.sent(),
                    rebuild.total(),
                    rebuild.total() == 0 ? 100 : (int) (100 * rebuild.sent() / rebuild.total()),
                    rebuild.startedAt(),
                    rebuild.orderedBy(),
                    waits ? rebuild.trouble() : null);
        }
    }

    private Relay relay() {
        if (!relay.isResolvable()) {
            throw Problem.notFound().asException();
        }
        return relay.get();
    }
}
