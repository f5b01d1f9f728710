package candour.platform.processing;

import candour.platform.log.Log;
import candour.platform.log.LoggedEvent;
import java.time.Instant;
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

    /** Reads this log. */
    public LogSource(Log log) {
        this.log = log;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LeafStream(log, token == null ? 0 : token.position().orElse(-1) + 1);
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
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(event.leafIndex()),
                new GenericEventMessage<>(
                        event.eventId().toString(), event, MetaData.emptyInstance(), event.recordedAt()));
    }
}
