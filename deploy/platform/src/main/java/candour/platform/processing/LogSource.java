package candour.platform.processing;

import candour.platform.log.Log;
import candour.platform.log.LoggedEvent;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The log as a source of Axon messages, in leaf order; a token holds the index of the last leaf taken in. */
public final class LogSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final Log log;
    private final Function<List<LoggedEvent>, List<? extends TrackedEventMessage<?>>> messages;

    private LogSource(Log log, Function<List<LoggedEvent>, List<? extends TrackedEventMessage<?>>> messages) {
        this.log = log;
        this.messages = messages;
    }

    /** A message for each event of this log. */
    public static LogSource ofEvents(Log log) {
        return new LogSource(
                log, events -> events.stream().map(LogSource::message).toList());
    }

    /** A message for each {@link LeafPage} of this log. */
    public static LogSource ofPages(Log log) {
        return new LogSource(log, events -> events.isEmpty() ? List.of() : List.of(page(events)));
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LeafStream(log, token == null ? 0 : token.position().orElse(-1) + 1, messages);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return before(log.size());
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant instant) {
        return before(log.sizeAt(instant));
    }

    /** The token of a reader that is to go on with this leaf. */
    static @Nullable TrackingToken before(long leaf) {
        return leaf == 0 ? null : new GlobalSequenceTrackingToken(leaf - 1);
    }

    /** The message a leaf becomes. */
    static TrackedEventMessage<LoggedEvent> message(LoggedEvent event) {
        return message(event, event);
    }

    private static TrackedEventMessage<LeafPage> page(List<LoggedEvent> events) {
        return message(events.getLast(), new LeafPage(events));
    }

    private static <T> TrackedEventMessage<T> message(LoggedEvent last, T payload) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(last.leafIndex()),
                new GenericEventMessage<>(
                        last.eventId().toString(), payload, MetaData.emptyInstance(), last.recordedAt()));
    }
}
