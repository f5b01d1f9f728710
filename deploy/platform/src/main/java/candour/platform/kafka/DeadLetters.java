package candour.platform.kafka;

import candour.platform.kafka.DeadLetter.DiscardReason;
import candour.platform.kafka.DeadLetter.State;
import candour.platform.kafka.WaitingRoom.TopicKey;
import candour.platform.kafka.WaitingRoom.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Records that could not be handled, and what an operator does about them. Retrying and discarding both let the later
 * records of the key follow, in order, until one of them fails.
 */
public final class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final Duration A_DRAIN = Duration.ofSeconds(30);

    private final WaitingRoom room;
    private final Handler handler;
    private final KafkaSettings settings;

    DeadLetters(WaitingRoom room, Handler handler, KafkaSettings settings) {
        this.room = room;
        this.handler = handler;
        this.settings = settings;
    }

    /** Those that stand so, oldest first. */
    public List<DeadLetter> list(State state, int limit) {
        return room.list(state, limit);
    }

    public Optional<DeadLetter> find(UUID id) {
        return room.find(id);
    }

    /**
     * Tries the record's key again from the first record that waits.
     *
     * @param by the operator's reference
     * @return how the record stands now
     * @throws NotPossible when it no longer waits, or when someone else is trying its key at this moment
     */
    public DeadLetter retry(UUID id, String by) {
        var waiting = room.waiting(id).orElseThrow(() -> new NotPossible("It does not wait for anything any more"));
        String key = waiting.record().key();
        if (key == null) {
            tryOne(waiting, by);
        } else if (!drain(new TopicKey(waiting.record().topic(), key), by)) {
            throw new NotPossible("Its key is being tried at this moment");
        }
        return room.find(id).orElseThrow();
    }

    /** Decides that nothing follows from a record, and lets the later ones of its key follow. */
    public DeadLetter discard(UUID id, String by, DiscardReason reason, @Nullable String reference) {
        var waiting = room.waiting(id).orElseThrow(() -> new NotPossible("It does not wait for anything any more"));
        if (!room.discard(id, by, reason, reference)) {
            throw new NotPossible("It waits behind another record of its key; settle that one first");
        }
        String key = waiting.record().key();
        if (key != null) {
            drain(new TopicKey(waiting.record().topic(), key), by);
        }
        return room.find(id).orElseThrow();
    }

    /** Tries again whatever is due to be tried without an operator. */
    void tryWhatIsDue() {
        for (var key : room.due()) {
            drain(key, "service");
        }
    }

    /** Why it is to be tried later by itself, and when: null for never. */
    @Nullable
    Duration laterTry(Cause cause, int triesSoFar) {
        var after = settings.laterTries();
        return cause.mayHeal() && triesSoFar < after.size() ? after.get(triesSoFar) : null;
    }

    /** Handles a key's waiting records in order until none is left or one fails; false when someone else is at it. */
    private boolean drain(TopicKey key, String by) {
        String drainer = UUID.randomUUID().toString();
        if (!room.takeKey(key, drainer, A_DRAIN)) {
            return false;
        }
        try {
            while (true) {
                var first = room.first(key);
                if (first.isEmpty() ? room.release(key) : !tryOne(first.get(), by)) {
                    room.release(key);
                    return true;
                }
                if (!room.takeKey(key, drainer, A_DRAIN)) {
                    return true; // It took too long and someone else goes on.
                }
            }
        } finally {
            room.leaveKey(key, drainer);
        }
    }

    private boolean tryOne(Waiting waiting, String by) {
        try {
            switch (handler.handle(waiting.record())) {
                case Handled.Done _, Handled.Skipped _, Handled.Beat _ -> {
                    room.handled(waiting, by);
                    return true;
                }
                case Handled.Failed failed -> {
                    room.failed(waiting, failed, laterTry(failed.cause(), waiting.tries()));
                    LOG.warnf(
                            "A record of %s still cannot be handled: %s %s",
                            waiting.record().topic(), failed.cause(), failed.detail());
                    return false;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What was asked for does not fit how the record stands. */
    public static final class NotPossible extends RuntimeException {
        NotPossible(String why) {
            super(why, null, false, false);
        }
    }
}
