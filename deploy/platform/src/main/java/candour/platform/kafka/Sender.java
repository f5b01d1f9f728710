package candour.platform.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;

/**
 * Sends a batch and returns when all of it is acknowledged. After trouble it must be closed and a new one made: closing at
 * once drops what has not left yet, so that a late delivery cannot overtake the repeat.
 */
final class Sender implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final Duration patience;

    Sender(KafkaSettings settings, String client, Duration patience) {
        this.producer = Clients.producer(settings, client);
        this.patience = patience;
    }

    void send(List<ProducerRecord<String, byte[]>> batch) throws InterruptedException {
        try {
            var sent = inOrder(batch);
            long giveUp = System.nanoTime() + patience.toNanos();
            for (var acknowledgement : sent) {
                acknowledgement.get(Math.max(0, giveUp - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
        } catch (ExecutionException e) {
            throw new NotSent("The broker did not take a record: "
                    + (e.getCause() == null ? e : e.getCause()).getClass().getSimpleName());
        } catch (TimeoutException | KafkaException e) {
            throw new NotSent("The broker does not answer: " + e.getClass().getSimpleName());
        }
    }

    /**
     * Hands the records over until one is refused at once, as happens when the broker stayed away too long to be asked
     * for the partitions: the next must not overtake it, though the broker may be back by then.
     */
    private List<Future<RecordMetadata>> inOrder(List<ProducerRecord<String, byte[]>> batch) {
        var sent = new ArrayList<Future<RecordMetadata>>();
        for (var record : batch) {
            var acknowledgement = producer.send(record);
            sent.add(acknowledgement);
            if (acknowledgement.state() == Future.State.FAILED) {
                break;
            }
        }
        return sent;
    }

    List<Integer> partitions(String topic) {
        try {
            return producer.partitionsFor(topic).stream()
                    .map(PartitionInfo::partition)
                    .toList();
        } catch (KafkaException e) {
            throw new NotSent("The broker does not answer: " + e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
