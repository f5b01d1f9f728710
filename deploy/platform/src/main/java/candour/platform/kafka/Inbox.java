package candour.platform.kafka;

import candour.platform.command.Commands;
import candour.platform.kafka.WaitingRoom.TopicKey;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Learns from the neighbours' topics. An event's effect and the note that it was had are one append; the offset is
 * committed afterwards, so that whatever happens in between comes again and has no effect. A record that cannot be
 * handled holds the later ones of its key and nobody else's.
 */
public final class Inbox implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final String service;
    private final Set<String> topics;
    private final KafkaSettings settings;
    private final Handler handler;
    private final WaitingRoom room;
    private final DeadLetters deadLetters;
    private final Copies copies;
    private final InboxMetrics metrics;

    private volatile boolean running;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> current;
    private @Nullable Thread reader;
    private @Nullable Thread later;

    /**
     * @param service whose inbox it is: the name of the consumer group's service
     * @param subscriptions what it learns
     * @param copies is told how old this service's copies are
     */
    public Inbox(
            String service,
            List<Subscription<?>> subscriptions,
            Commands commands,
            DataSource database,
            ObjectMapper json,
            Copies copies,
            MeterRegistry meters,
            KafkaSettings settings) {
        this.service = service;
        this.settings = settings;
        this.copies = copies;
        this.handler = new Handler(subscriptions, commands, json, settings);
        this.room = new WaitingRoom(database);
        this.deadLetters = new DeadLetters(room, handler, settings);
        var names = new TreeSet<String>();
        subscriptions.forEach(subscription -> names.add(subscription.topic()));
        copies.topic().ifPresent(names::add);
        this.topics = names;
        this.metrics = new InboxMetrics(meters, room, copies);
    }

    /** What could not be handled, for operators. */
    public DeadLetters deadLetters() {
        return deadLetters;
    }

    /** Whether it has been given partitions to read and reads them. */
    public boolean isReading() {
        return running && (topics.isEmpty() || metrics.isReading());
    }

    public void start() {
        running = true;
        if (!topics.isEmpty()) {
            reader = Thread.ofPlatform().name("inbox-" + service).start(this::run);
        }
        later = Thread.ofPlatform().daemon().name("inbox-later-" + service).start(this::tryLater);
    }

    /** Finishes the record at hand and leaves the group. */
    @Override
    public void close() {
        running = false;
        var consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
        stop(reader, Duration.ofSeconds(10));
        if (later != null) {
            later.interrupt();
            stop(later, Duration.ofSeconds(5));
        }
    }

    private static void stop(@Nullable Thread thread, Duration patience) {
        try {
            if (thread != null && !thread.join(patience)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var backoff = new Backoff();
        while (running) {
            try (var admin = Clients.admin(settings, service + "-inbox-admin")) {
                readWith(new Incarnations(admin, atBroker()), backoff);
            } catch (WakeupException | InterruptException | InterruptedException stopping) {
                LOG.debug("The inbox stops");
            } catch (RuntimeException e) {
                LOG.warnf("The inbox begins again after trouble: %s", Failures.explain(e));
                LOG.debug("The trouble of the inbox", e);
            }
            metrics.reading(false);
            pause(backoff.next());
        }
    }

    private void readWith(Incarnations incarnations, Backoff backoff) throws InterruptedException {
        var consumer = Clients.consumer(settings, service + "-inbox", "candour." + service + ".inbox");
        current = consumer;
        try {
            read(consumer, incarnations, backoff);
        } finally {
            current = null;
            consumer.close(CloseOptions.timeout(Duration.ofSeconds(3)));
        }
    }

    private void read(KafkaConsumer<byte[], byte[]> consumer, Incarnations incarnations, Backoff backoff)
            throws InterruptedException {
        consumer.subscribe(atBroker(), new OnAssigned(consumer, incarnations));
        while (running) {
            var batch = consumer.poll(Duration.ofMillis(500));
            metrics.reading(!consumer.assignment().isEmpty());
            var anew = incarnations.madeAnew(batch.isEmpty());
            for (var partition : List.copyOf(consumer.assignment())) {
                if (anew.contains(partition.topic())) {
                    LOG.warnf("The topic %s was made anew; it is read again from its beginning", partition.topic());
                    consumer.seekToBeginning(List.of(partition));
                    copies.forget(settings.plain(partition.topic()));
                }
            }
            if (!batch.isEmpty()) {
                take(consumer, batch, anew, incarnations);
            }
            metrics.lag(consumer.assignment().stream()
                    .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                    .sum());
            backoff.wentWell();
        }
    }

    private void take(
            KafkaConsumer<byte[], byte[]> consumer,
            ConsumerRecords<byte[], byte[]> batch,
            Set<String> anew,
            Incarnations incarnations)
            throws InterruptedException {
        var done = new HashMap<TopicPartition, OffsetAndMetadata>();
        try {
            var held = patiently(room::heldKeys);
            for (var partition : batch.partitions()) {
                if (!anew.contains(partition.topic())) {
                    String id = incarnations.id(partition.topic());
                    take(batch.records(partition), held, partition, id, done);
                }
            }
        } finally {
            commit(consumer, done);
        }
    }

    private void take(
            List<ConsumerRecord<byte[], byte[]>> records,
            Set<TopicKey> held,
            TopicPartition partition,
            String topicId,
            Map<TopicPartition, OffsetAndMetadata> done)
            throws InterruptedException {
        var arrived =
                records.stream().map(record -> Arrived.of(record, settings)).toList();
        var ids = arrived.stream().map(Arrived::recordId).toList();
        var discarded = patiently(() -> room.discarded(settings.plain(partition.topic()), ids));
        Handled.Beat last = null;
        for (var record : arrived) {
            if (!running) {
                break;
            }
            if (discarded.contains(record.recordId())) {
                metrics.count("discarded");
            } else if (patiently(() -> one(record, held)) instanceof Handled.Beat beat) {
                last = beat;
            }
            done.put(partition, new OffsetAndMetadata(record.offset() + 1, topicId));
        }
        if (last != null) {
            var beat = last;
            patiently(() -> {
                copies.note(settings.plain(partition.topic()), partition.partition(), beat);
                return beat;
            });
        }
    }

    /** A step that is harmless when repeated; it may fail because the database is away. */
    @FunctionalInterface
    private interface Step<T extends @Nullable Object> {
        T take() throws InterruptedException;
    }

    /**
     * Repeats a step until the database is back. The consumer stays as it is meanwhile: making it anew would cost more
     * than the outage, and a pool hands out its broken connections one by one before it has good ones again.
     */
    private <T extends @Nullable Object> T patiently(Step<T> step) throws InterruptedException {
        var backoff = new Backoff();
        while (true) {
            try {
                return step.take();
            } catch (DatabaseTrouble away) {
                if (!running) {
                    throw away;
                }
                LOG.debug("The inbox waits for the database", away);
                Thread.sleep(backoff.next());
            }
        }
    }

    private @Nullable Handled one(Arrived record, Set<TopicKey> held) throws InterruptedException {
        var key = record.key() == null ? null : new TopicKey(record.topic(), record.key());
        if (key != null && held.contains(key) && handler.mayConcern(record) && room.hold(record)) {
            metrics.count("held");
            return null;
        }
        var handled = handler.handle(record);
        switch (handled) {
            case Handled.Done _ -> {
                metrics.count("handled");
                if (held.stream().anyMatch(each -> each.key().equals(record.key()))) {
                    room.nudge(String.valueOf(record.key()));
                }
            }
            case Handled.Skipped _ -> metrics.count("skipped");
            case Handled.Beat _ -> metrics.count("heartbeat");
            case Handled.Failed failed -> {
                room.open(record, failed, deadLetters.laterTry(failed.cause(), 0));
                if (key != null) {
                    held.add(key);
                }
                metrics.count("dead");
                LOG.warnf(
                        "A record of %s could not be handled and waits: %s %s",
                        record.topic(), failed.cause(), failed.detail());
            }
        }
        return handled;
    }

    /** After another instance has taken over there is nothing to commit: it reads these records again, without effect. */
    private static void commit(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, OffsetAndMetadata> done) {
        if (done.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(done, Duration.ofSeconds(5));
        } catch (WakeupException e) {
            consumer.commitSync(done, Duration.ofSeconds(5));
            throw e;
        } catch (org.apache.kafka.common.KafkaException e) {
            LOG.warnf("The inbox could not commit; it will read again: %s", Failures.explain(e));
        }
    }

    private void tryLater() {
        while (running) {
            try {
                Thread.sleep(Duration.ofSeconds(1));
                deadLetters.tryWhatIsDue();
                metrics.alert();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("Waiting records could not be looked at: %s", Failures.explain(e));
            }
        }
    }

    private void pause(Duration time) {
        try {
            if (running) {
                Thread.sleep(time);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private List<String> atBroker() {
        return topics.stream().map(settings::atBroker).toList();
    }

    /** Offsets committed on an earlier incarnation of a topic are not gone on from. */
    private static final class OnAssigned implements ConsumerRebalanceListener {

        private final KafkaConsumer<byte[], byte[]> consumer;
        private final Incarnations incarnations;

        OnAssigned(KafkaConsumer<byte[], byte[]> consumer, Incarnations incarnations) {
            this.consumer = consumer;
            this.incarnations = incarnations;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            var elsewhere = new HashSet<TopicPartition>();
            consumer.committed(new HashSet<>(partitions)).forEach((partition, committed) -> {
                if (committed != null
                        && !committed.metadata().isEmpty()
                        && !committed.metadata().equals(incarnations.id(partition.topic()))) {
                    elsewhere.add(partition);
                }
            });
            if (!elsewhere.isEmpty()) {
                consumer.seekToBeginning(elsewhere);
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // Every record of the last poll has been handled and committed before this poll.
        }
    }
}
