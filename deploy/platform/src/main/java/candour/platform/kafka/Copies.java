package candour.platform.kafka;

import candour.platform.rest.Freshness;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * How far this service's copy of a neighbour can be relied on (ruling R14). The age is measured on wall clocks, not on
 * {@code log.now()}: it is about the machines, and moving the story's clock must not make a copy look old.
 */
public final class Copies implements Freshness {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final DataSource database;
    private final KafkaSettings settings;
    private final @Nullable String topic;
    private final InstantSource wallClock;
    private final Instant startedAt;
    private volatile Seen seen;

    /**
     * @param topic whose heartbeats are listened to, in practice review-service's; null in the service that sends them
     */
    public Copies(DataSource database, @Nullable String topic, KafkaSettings settings) {
        this(database, topic, settings, InstantSource.system());
    }

    Copies(DataSource database, @Nullable String topic, KafkaSettings settings, InstantSource wallClock) {
        this.database = database;
        this.topic = topic;
        this.settings = settings;
        this.wallClock = wallClock;
        this.startedAt = wallClock.instant();
        this.seen = new Seen(Instant.MIN, Map.of(), Set.of());
    }

    /** What the tables say, looked at a moment ago. */
    private record Seen(Instant at, Map<Integer, Instant> beats, Set<String> heldKeys) {}

    /** How old the copy is where this review is concerned; zero in the service that owns it. */
    public Duration age(String reviewKey) {
        var now = look();
        if (topic == null) {
            return Duration.ZERO;
        }
        int partitions = now.beats().size();
        return partitions == 0 ? age((Instant) null) : age(now.beats().get(Keys.partition(reviewKey, partitions)));
    }

    @Override
    public boolean degraded(String reviewKey) {
        return look().heldKeys().contains(reviewKey) || tooOld(reviewKey);
    }

    @Override
    public boolean tooOld(String reviewKey) {
        return age(reviewKey).compareTo(settings.copyLimit()) > 0;
    }

    Optional<String> topic() {
        return Optional.ofNullable(topic);
    }

    Duration greatestAge() {
        if (topic == null) {
            return Duration.ZERO;
        }
        var beats = look().beats();
        return beats.values().stream().map(this::age).max(Duration::compareTo).orElseGet(() -> age((Instant) null));
    }

    boolean isAnyTooOld() {
        return greatestAge().compareTo(settings.copyLimit()) > 0;
    }

    void note(String from, int partition, Handled.Beat beat) {
        Sql.update(database, """
                insert into kafka.heartbeat as h (topic, partition, leaf_index, sent_at) values (?, ?, ?, ?)
                on conflict (topic, partition) do update
                    set leaf_index = excluded.leaf_index, sent_at = excluded.sent_at, noted_at = clock_timestamp()
                    where h.sent_at < excluded.sent_at""", from, partition, beat.leafIndex(), beat.sentAt());
    }

    /** The topic was made anew, perhaps with another number of partitions. */
    void forget(String from) {
        Sql.update(database, "delete from kafka.heartbeat where topic = ?", from);
    }

    private Duration age(@Nullable Instant sentAt) {
        var age = Duration.between(sentAt == null ? startedAt : sentAt, wallClock.instant());
        return age.isNegative() ? Duration.ZERO : age;
    }

    private Seen look() {
        var now = wallClock.instant();
        var last = seen;
        if (last.at().isBefore(now.minus(LOOK_EVERY))) {
            last = new Seen(now, beats(), heldKeys());
            seen = last;
        }
        return last;
    }

    private Map<Integer, Instant> beats() {
        var beats = new HashMap<Integer, Instant>();
        Sql.list(
                        database,
                        row -> Map.entry(row.getInt("partition"), Objects.requireNonNull(Sql.instant(row, "sent_at"))),
                        "select partition, sent_at from kafka.heartbeat where topic = ?",
                        topic)
                .forEach(beat -> beats.put(beat.getKey(), beat.getValue()));
        return beats;
    }

    private Set<String> heldKeys() {
        return new WaitingRoom(database)
                .heldKeys().stream().map(WaitingRoom.TopicKey::key).collect(Collectors.toSet());
    }
}
