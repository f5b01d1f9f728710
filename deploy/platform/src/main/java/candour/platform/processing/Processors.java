package candour.platform.processing;

import candour.platform.log.Log;
import candour.platform.log.LoggedEvent;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * Makes Axon's pooled processors for one service. One segment each: order matters more than breadth, and the token's
 * claim is the lease that keeps a second instance waiting until the first is gone.
 */
public final class Processors implements AutoCloseable {

    private final Log log;
    private final LogSource events;
    private final LogSource pages;
    private final Transactions transactions;
    private final LeafSerializer serializer;
    private final TokenStore tokens;
    private final ScheduledExecutorService coordinator = Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().name("coordinator").daemon().factory());
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().name("processor-", 0).daemon().factory());

    /**
     * Processors over this log, with tokens and dead letters in its database.
     *
     * @param node names this instance among its equals
     */
    public Processors(Log log, DataSource database, String node) {
        this.log = log;
        this.events = LogSource.ofEvents(log);
        this.pages = LogSource.ofPages(log);
        this.transactions = new Transactions(database);
        this.serializer = LeafSerializer.over(log);
        this.tokens = JdbcTokenStore.builder()
                .connectionProvider(transactions)
                .serializer(serializer)
                .schema(TokenSchema.builder().setTokenTable("view.token").build())
                .claimTimeout(Duration.ofSeconds(6))
                .contentType(byte[].class)
                .nodeId(node)
                .build();
    }

    /** A processor that takes in event after event, at most so many in one transaction; not started. */
    public PooledStreamingEventProcessor processor(
            String name,
            EventHandlerInvoker invoker,
            int batch,
            Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> start) {
        return processor(name, invoker, events, batch, start);
    }

    /**
     * A processor that takes in the whole log, a {@link LeafPage} in each message, at most so many in one transaction;
     * not started.
     */
    public PooledStreamingEventProcessor pages(String name, EventHandlerInvoker invoker, int batch) {
        return processor(name, invoker, pages, batch, StreamableMessageSource::createTailToken);
    }

    private PooledStreamingEventProcessor processor(
            String name,
            EventHandlerInvoker invoker,
            LogSource source,
            int batch,
            Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> start) {
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(source)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .initialToken(start)
                .tokenClaimInterval(1_000)
                .claimExtensionThreshold(2_000)
                .batchSize(batch)
                .build();
    }

    /** The dead letters of one processor, or of one read model. */
    public JdbcSequencedDeadLetterQueue<EventMessage<?>> deadLetters(String group) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(transactions)
                .transactionManager(transactions)
                .schema(DeadLetterSchema.builder()
                        .deadLetterTable("view.dead_letter")
                        .build())
                .genericSerializer(serializer)
                .eventSerializer(serializer)
                .build();
    }

    /** The transactions processors run in. */
    public Transactions transactions() {
        return transactions;
    }

    /** The log they read. */
    public Log log() {
        return log;
    }

    /** The message that carries an event by itself: what a dead letter is made of. */
    public static EventMessage<LoggedEvent> message(LoggedEvent event) {
        return LogSource.message(event);
    }

    /** The page a message carries. */
    public static LeafPage page(EventMessage<?> message) {
        return (LeafPage) message.getPayload();
    }

    /** The event a message carries. */
    public static LoggedEvent event(EventMessage<?> message) {
        return (LoggedEvent) message.getPayload();
    }

    @Override
    public void close() {
        coordinator.shutdown();
        workers.shutdown();
    }
}
