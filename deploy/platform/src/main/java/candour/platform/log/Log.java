package candour.platform.log;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One service's append-only log. All reading but {@link #stream} is in leaf order. */
public interface Log {

    /** Stores a decision, or stores nothing and says which stream had moved. One round trip. */
    Outcome append(Append append);

    /** All events of a stream after a sequence (-1 for all), in order, sequenced or not. */
    List<StreamEvent> stream(StreamName stream, long afterSequence);

    /** Several streams in one round trip, each whole. */
    Map<StreamName, List<StreamEvent>> streams(Collection<StreamName> streams);

    /**
     * A page of events from a leaf index (inclusive), in leaf order; empty when there are none yet. It ends with the last
     * event of a transaction, so that no decision is seen in part, unless one alone is longer than the limit.
     */
    List<LoggedEvent> page(long fromLeaf, int limit);

    /** The number of sequenced events: the next leaf index. */
    long size();

    /** The number of leaves known at an instant: those up to the last one recorded at or before it (ruling R19). */
    long sizeAt(Instant instant);

    /** The leaf index of one event of a stream, once it has been sequenced. */
    Optional<Long> leafOf(StreamName stream, long sequence);

    /** The last sequence of a stream, sequenced or not. */
    Optional<Long> version(StreamName stream);

    /** The last sequence of a stream among the first so many leaves. Costs the same however long the stream is. */
    Optional<Long> versionAt(StreamName stream, long leaves);

    /** Who recorded an event: the person's reference, or the system's own sender; empty when there is no such event. */
    Optional<String> recorderOf(UUID eventId);

    /** What an earlier request with this key was answered with. */
    Optional<Answered> answered(String key);

    /** Calls back whenever new leaves may be there; cheap, may be spurious. Close to stop. */
    AutoCloseable onAvailable(Runnable callback);

    /** The service's current time by its database: {@code log.now()}. */
    Instant now();

    /** An event of one stream: what folding needs. */
    record StreamEvent(UUID eventId, long sequence, Instant recordedAt, Object payload) {}

    /** What became of an append. */
    sealed interface Outcome {
        /** It is stored. */
        record Stored() implements Outcome {}

        /** Nothing is stored: this stream has other events than expected. */
        record Moved(StreamName stream) implements Outcome {}

        /** Nothing is stored: this request was already answered. */
        record AlreadyAnswered(Answered answered) implements Outcome {}
    }

    /**
     * The record of a request that was answered.
     *
     * @param version the stream's last sequence after it
     * @param eventIds what it stored; empty when it was already so
     */
    record Answered(String key, byte[] bodyHmac, StreamName stream, long version, List<UUID> eventIds) {}
}
