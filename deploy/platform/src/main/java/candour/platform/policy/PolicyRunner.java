package candour.platform.policy;

import candour.platform.command.Commands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.processing.Processors;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;

/**
 * Runs the policies over the log, each event once, on one instance at a time. A command's key is derived from the event
 * it follows from, so that a repeat after a crash has no effect. A policy that fails leaves a dead letter and holds back
 * later events of the same stream until an operator retries it. Begins at the log's head on a service that has run
 * before without policies: what lies in the past is never acted on again.
 */
public final class PolicyRunner implements AutoCloseable {

    /** The group its dead letters are kept under. */
    public static final String GROUP = "policies";

    private static final byte[] NO_BODY = {};
    private static final Policy NOTHING_FOLLOWS = new Policy() {
        @Override
        public String name() {
            return "nothing-follows";
        }

        @Override
        public List<Object> on(LoggedEvent event) {
            return List.of();
        }
    };

    private final Commands commands;
    private final DeadLetteringEventHandlerInvoker invoker;
    private final StreamingEventProcessor processor;

    /** Prepares these policies. */
    public PolicyRunner(Processors processors, Commands commands, List<Policy> policies) {
        this.commands = commands;
        // A service may have no policies yet; Axon wants somebody to hand events to all the same.
        var handlers = Stream.concat(policies.stream(), Stream.of(NOTHING_FOLLOWS))
                .map(Handler::new)
                .toArray();
        this.invoker = DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(handlers)
                .queue(processors.deadLetters(GROUP))
                .enqueuePolicy((_, cause) -> Decisions.enqueue(cause))
                .sequencingPolicy(message -> Processors.event(message).stream().toString())
                .transactionManager(processors.transactions())
                .build();
        this.processor = processors.processor(GROUP, invoker, 50, source -> source.createHeadToken());
    }

    /** Starts. */
    public void start() {
        processor.start();
    }

    /** Retries what failed: the policies' dead letters, in order. */
    public SequencedDeadLetterProcessor<EventMessage<?>> deadLetters() {
        return invoker;
    }

    @Override
    public void close() {
        processor.shutDown();
    }

    private void act(Policy policy, LoggedEvent event) {
        int n = 0;
        for (var command : policy.on(event)) {
            var key = "policy/" + policy.name() + "/" + event.eventId() + "/" + n++;
            var provenance = new Provenance(
                    "policy:" + policy.name(),
                    null,
                    null,
                    Ids.following(event.eventId(), key),
                    event.metadata().correlationId(),
                    event.eventId(),
                    event.metadata().traceparent());
            commands.send(command, Envelope.of(provenance).idempotent(key, NO_BODY));
        }
    }

    private final class Handler implements EventMessageHandler {

        private final Policy policy;

        private Handler(Policy policy) {
            this.policy = policy;
        }

        @Override
        public Object handle(EventMessage<?> message) {
            act(policy, Processors.event(message));
            return Void.TYPE;
        }

        @Override
        public boolean canHandle(EventMessage<?> message) {
            return true;
        }
    }
}
