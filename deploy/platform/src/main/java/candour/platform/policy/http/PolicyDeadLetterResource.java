package candour.platform.policy.http;

import candour.platform.log.LoggedEvent;
import candour.platform.policy.PolicyRunner;
import candour.platform.processing.Processors;
import candour.platform.rest.Allows;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.jspecify.annotations.Nullable;

/** Events whose consequences failed, each with what waits behind it: listed, retried in order, or given up. */
@Path("/v1/operations/policy-dead-letters")
public class PolicyDeadLetterResource {

    private static final int LISTED = 200;

    private final PolicyRunner policies;
    private final Processors processors;

    PolicyDeadLetterResource(PolicyRunner policies, Processors processors) {
        this.policies = policies;
        this.processors = processors;
    }

    /** An event whose consequences wait: a reference to it, and the kind of failure. */
    public record WaitingEvent(
            long leafIndex,
            String stream,
            String type,
            Instant since,
            @Nullable String cause) {}

    /** What waits, in the order of each stream. */
    @GET
    @Allows("dead-letter.read")
    public List<WaitingEvent> list() {
        var waiting = new ArrayList<WaitingEvent>();
        for (var sequence : processors.deadLetters(PolicyRunner.GROUP).deadLetters()) {
            for (var letter : sequence) {
                if (waiting.size() < LISTED) {
                    waiting.add(answer(letter));
                }
            }
        }
        return waiting;
    }

    /** Tries a stream's waiting events again, in order, until one fails; answers what still waits. */
    @POST
    @Path("/{stream}/retry")
    @Allows("dead-letter.retry")
    public List<WaitingEvent> retry(@PathParam("stream") String stream) {
        policies.deadLetters()
                .process(letter ->
                        Processors.event(letter.message()).stream().toString().equals(stream));
        return list();
    }

    /** Gives up the first waiting event of a stream: nothing follows from it. */
    @DELETE
    @Path("/{stream}/first")
    @Allows("dead-letter.discard")
    public List<WaitingEvent> discard(@PathParam("stream") String stream) {
        var queue = processors.deadLetters(PolicyRunner.GROUP);
        var letters = queue.deadLetterSequence(stream).iterator();
        if (!letters.hasNext()) {
            throw new NotFoundException();
        }
        queue.evict(letters.next());
        return list();
    }

    private static WaitingEvent answer(DeadLetter<? extends EventMessage<?>> letter) {
        LoggedEvent event = Processors.event(letter.message());
        return new WaitingEvent(
                event.leafIndex(),
                event.stream().toString(),
                event.type(),
                letter.enqueuedAt(),
                letter.cause().map(Cause::type).orElse(null));
    }
}
