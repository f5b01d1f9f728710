package candour.platform.processing;

import candour.platform.log.Log;
import candour.platform.log.LoggedEvent;
import java.time.Instant;
import java.util.List;
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

    /** Two pages for the batch that is taken in, and two for the next. */
    private static final int PAGES_AHEAD = 4;

    private final Log log;
    private final LeafStream.Messages messages;
    private final int ahead;

    private LogSource(Log log, LeafStream.Messages messages, int ahead) {
        this.log = log;
        this.messages = messages;
        this.ahead = ahead;
    }

    /** A message for each event of this log. */
    public static LogSource ofEvents(Log log) {
        return new LogSource(
                log, (events, _) -> events.stream().map(LogSource::message).toList(), Integer.MAX_VALUE);
    }

    /** A message for each {@link LeafPage} of this log. */
    public static LogSource ofPages(Log log) {
        return new LogSource(
                log, (events, taken) -> events.isEmpty() ? List.of() : List.of(page(events, taken)), PAGES_AHEAD);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LeafStream(log, token == null ? 0 : token.position().orElse(-1) + 1, messages, ahead);
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

    private static TrackedEventMessage<LeafPage> page(List<LoggedEvent> events, Runnable taken) {
        return message(events.getLast(), new LeafPage(events, taken));
    }

    private static <T> TrackedEventMessage<T> message(LoggedEvent last, T payload) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(last.leafIndex()),
                new GenericEventMessage<>(
                        last.eventId().toString(), payload, MetaData.emptyInstance(), last.recordedAt()));
    }
}
