package candour.platform.kafka;

import candour.platform.kafka.RelayPosition.Lease;
import candour.platform.log.Log;
import candour.platform.log.LoggedEvent;
import candour.platform.log.UnknownEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells the neighbours: reads the log in leaf order, sends what is public, waits for every acknowledgement, and only then
 * moves its position. What happens in between is sent again under the same ids. One instance at a time; a holder that
 * was paused and wakes up can repeat what has been sent, and nothing else.
 */
public final class Relay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int PAGE = 500;
    private static final Duration IDLE = Duration.ofMillis(500);

    private final String service;
    private final String topic;
    private final Log log;
    private final List<Publisher> publishers;
    private final RelayPosition position;
    private final Counter sent;
    private final CloudRecords records;
    private final KafkaSettings settings;
    private final Runnable beforeMoving;
    private final String holder = UUID.randomUUID().toString();
    private final Wake wake = new Wake();

    private volatile boolean running;
    private volatile boolean ordered;
    private volatile @Nullable String trouble = "not started";
    private @Nullable Thread thread;
    private @Nullable AutoCloseable listening;

    /**
     * @param service its name, which becomes {@code ce_source}
     * @param topic what it publishes to, without a prefix
     */
    public Relay(
            String service,
            String topic,
            Log log,
            List<Publisher> publishers,
            DataSource database,
            ObjectMapper json,
            MeterRegistry meters,
            KafkaSettings settings) {
        this(service, topic, log, publishers, database, json, meters, settings, () -> {});
    }

    Relay(
            String service,
            String topic,
            Log log,
            List<Publisher> publishers,
            DataSource database,
            ObjectMapper json,
            MeterRegistry meters,
            KafkaSettings settings,
            Runnable beforeMoving) {
        this.service = service;
        this.topic = topic;
        this.log = log;
        this.publishers = List.copyOf(publishers);
        this.position = new RelayPosition(database, topic);
        this.records = new CloudRecords(service, settings, json);
        this.settings = settings;
        this.beforeMoving = beforeMoving;
        this.sent = Counter.builder("candour.relay.sent")
                .description("Records acknowledged by the broker, repeats included")
                .register(meters);
        Gauge.builder("candour.relay.lag.events", this, relay -> relay.lag().events())
                .description("Events in the log that the relay has not come to")
                .register(meters);
        Gauge.builder(
                        "candour.relay.lag.seconds",
                        this,
                        relay -> relay.lag().age().toMillis() / 1000.0)
                .description("How long ago the first of them was recorded")
                .register(meters);
    }

    public void start() {
        running = true;
        listening = log.onAvailable(wake::call);
        thread = Thread.ofPlatform().name("relay-" + service).start(this::run);
    }

    /** Stops; what was sent and not yet noted is sent again by the next one. */
    @Override
    public void close() {
        running = false;
        wake.call();
        try {
            if (listening != null) {
                listening.close();
            }
            if (thread != null && !thread.join(Duration.ofSeconds(5))) {
                thread.interrupt();
                thread.join(Duration.ofSeconds(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warnf("The relay could not be closed in good order: %s", Failures.explain(e));
        }
    }

    /**
     * Sends everything again from the first event, with the same ids, after a topic was lost. Makes the topic if it is
     * missing. Goes on after a restart; consumers that had an event take no notice of the repeat.
     *
     * @param by who ordered it
     */
    public void rebuild(String by) {
        try (var admin = Clients.admin(settings, service + "-relay-rebuild")) {
            Topics.ensure(admin, List.of(settings.atBroker(topic)), settings.partitions(), settings.replicas());
        }
        position.prepare();
        position.rewind(log.size(), by);
        ordered = true;
        wake.call();
    }

    /** How far the last rebuild has come, or empty when there never was one. */
    public Optional<Rebuild> lastRebuild() {
        var row = position.read();
        if (row.rebuildTo() == null || row.rebuildStarted() == null || row.rebuildBy() == null) {
            return Optional.empty();
        }
        long sent = Math.min(row.nextLeaf(), row.rebuildTo());
        return Optional.of(new Rebuild(sent, row.rebuildTo(), row.rebuildStarted(), row.rebuildBy(), trouble));
    }

    /** How far it is behind the log. */
    public Lag lag() {
        try {
            long next = position.read().nextLeaf();
            var first = log.page(next, 1);
            if (first.isEmpty()) {
                return new Lag(0, Duration.ZERO);
            }
            var age = Duration.between(first.getFirst().recordedAt(), log.now());
            return new Lag(Math.max(1, log.size() - next), age.isNegative() ? Duration.ZERO : age);
        } catch (RuntimeException e) {
            return new Lag(-1, Duration.ofSeconds(-1));
        }
    }

    /** What keeps it from sending, in words for an operator, or empty. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** @param sent events passed so far, of {@code total} that were there when it was ordered */
    public record Rebuild(
            long sent,
            long total,
            Instant startedAt,
            String orderedBy,
            @Nullable String trouble) {

        public boolean finished() {
            return sent >= total;
        }
    }

    /** @param events not yet come to; -1 when it cannot be said now */
    public record Lag(long events, Duration age) {}

    private void run() {
        var backoff = new Backoff();
        while (running) {
            try {
                position.prepare();
                var lease = position.take(holder, settings.lease());
                if (lease.isPresent()) {
                    hold(lease.get(), backoff);
                } else {
                    trouble = null; // Another instance is at it.
                    wake.doze(settings.lease().dividedBy(4));
                }
            } catch (InterruptedException e) {
                running = false;
            } catch (RuntimeException e) {
                trouble = e instanceof NotSent ? String.valueOf(e.getMessage()) : Failures.explain(e);
                LOG.warnf("The relay to %s waits: %s", topic, trouble);
                LOG.debug("Why the relay waits", e);
                doze(backoff.next());
            }
        }
    }

    private void hold(Lease lease, Backoff backoff) throws InterruptedException {
        try (var admin = Clients.admin(settings, service + "-relay-admin");
                var sender = new Sender(settings, service + "-relay", settings.lease())) {
            if (isStillTheSame(lease, admin)) {
                relay(lease, admin, sender, backoff);
            }
        } finally {
            if (!running) {
                position.leave(lease);
            }
        }
    }

    private void relay(Lease lease, Admin admin, Sender sender, Backoff backoff) throws InterruptedException {
        long next = lease.nextLeaf();
        long renewedAt = System.nanoTime();
        long beatAt = System.nanoTime() - settings.heartbeat().toNanos();
        while (running) {
            var page = log.page(next, PAGE);
            if (!page.isEmpty()) {
                var batch =
                        page.stream().flatMap(event -> publish(event).stream()).toList();
                sender.send(batch);
                sent.increment(batch.size());
                beforeMoving.run();
                next = page.getLast().leafIndex() + 1;
                if (!position.move(lease, next, settings.lease())) {
                    return;
                }
                renewedAt = System.nanoTime();
            } else if (settings.heartbeat().isPositive()
                    && System.nanoTime() - beatAt >= settings.heartbeat().toNanos()) {
                beatAt = System.nanoTime();
                beat(sender, next - 1);
            } else {
                wake.doze(IDLE);
            }
            trouble = null;
            backoff.wentWell();
            if (ordered
                    || System.nanoTime() - renewedAt
                            > settings.lease().dividedBy(3).toNanos()) {
                ordered = false;
                if (!position.renew(lease, settings.lease()) || !isStillTheSame(lease, admin)) {
                    return;
                }
                renewedAt = System.nanoTime();
            }
        }
    }

    /**
     * A topic under the same name with another id is empty of what was sent before. Going on there would put new events
     * before old ones, so everything is sent again first.
     */
    private boolean isStillTheSame(Lease lease, Admin admin) {
        String name = settings.atBroker(topic);
        var description = Topics.described(admin, List.of(name)).get(name);
        if (description == null) {
            throw new NotSent("The topic " + name + " does not exist; order a rebuild or make the topic");
        }
        String id = description.topicId().toString();
        if (lease.topicId() == null) {
            return position.knows(lease, id);
        }
        if (lease.topicId().equals(id)) {
            return true;
        }
        LOG.warnf("The topic %s was made anew; everything is sent to it again", name);
        if (position.knows(lease, id)) {
            position.rewind(log.size(), "service");
        }
        return false;
    }

    private Optional<ProducerRecord<String, byte[]>> publish(LoggedEvent event) {
        if (event.payload() instanceof UnknownEvent unknown) {
            // A newer build stored it and knows whether it is public; passing over it would lose it.
            throw new NotSent("The event " + unknown.type() + " at leaf " + event.leafIndex()
                    + " is not known to this build; a newer one must relay it");
        }
        return publishers.stream()
                .flatMap(publisher -> publisher.toPublic(event).stream())
                .findFirst()
                .map(found -> records.event(topic, found, event));
    }

    private void beat(Sender sender, long leafIndex) throws InterruptedException {
        Instant now = log.now();
        var beats = sender.partitions(settings.atBroker(topic)).stream()
                .map(partition -> records.heartbeat(topic, partition, leafIndex, now))
                .toList();
        sender.send(beats);
    }

    private void doze(Duration time) {
        try {
            if (running) {
                Thread.sleep(time);
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
