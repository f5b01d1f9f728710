package candour.platform.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The last step before an answer leaves: records restricted reading (no audit, no read) and sets its headers. */
@Singleton
class ReleaseFilter {

    private static final Logger LOG = Logger.getLogger(ReleaseFilter.class);

    private final Exchange exchange;
    private final AccessTrail trail;
    private final Staleness staleness;

    ReleaseFilter(Exchange exchange, AccessTrail trail, Staleness staleness) {
        this.exchange = exchange;
        this.trail = trail;
        this.staleness = staleness;
    }

    @ServerResponseFilter
    void release(ContainerRequestContext request, ContainerResponseContext response) {
        var in = exchange.incoming();
        var headers = response.getHeaders();
        if (reads(in, response)) {
            try {
                trail.read(in);
            } catch (RuntimeException e) {
                LOG.errorf("Reading could not be recorded: %s", e.getClass().getSimpleName());
                headers.clear();
                headers.putSingle(HttpHeaders.RETRY_AFTER, "1");
                response.setStatus(ProblemType.NOT_RECORDED.status());
                response.setEntity(
                        Problem.of(ProblemType.NOT_RECORDED, "Nothing is read out that is not recorded first.")
                                .at(in.traceId),
                        null,
                        MediaType.valueOf(Problem.MEDIA_TYPE));
            }
        }
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!in.traceId.isEmpty()) {
            headers.putSingle("Candour-Trace", in.traceId);
        }
        if (in.leaf != null && response.getStatus() < 300) {
            headers.putSingle("Candour-Leaf", in.leaf.toString());
        }
        if (in.allowed != null && staleness.degraded(in)) {
            headers.putSingle("Candour-Degraded", "true");
            if (response.getStatus() < 300 && response.getEntity() instanceof Record answer) {
                response.setEntity(new Degraded(answer));
            }
        }
    }

    private static boolean reads(Incoming in, ContainerResponseContext response) {
        return in.allowed != null
                && in.allowed.restricted()
                && response.getStatus() < 300
                && response.hasEntity()
                && !(response.getEntity() instanceof AcceptedBody);
    }
}
