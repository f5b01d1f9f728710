package candour.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How to start the Kafka broker.
 *
 * @param data its folder; made and formatted when absent, kept otherwise
 * @param port on the loopback interface only
 * @param log the file its messages are appended to
 * @param jvm further options for its JVM; by default those that use its start-up cache, if there is one
 */
public record KafkaOptions(Path data, int port, Path log, List<String> jvm) {

    public KafkaOptions(Path data, int port, Path log) {
        this(data, port, log, KafkaBroker.cache().use());
    }

    /** The broker's server.properties: one node that is broker and controller, small in memory, quick to come back. */
    String properties(int controllerPort) {
        var settings = new TreeMap<>(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                Map.entry("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                Map.entry("log.dirs", data.resolve("log").toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "5"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "5"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // The default reserves 128 MB for a cleaner that has next to nothing to clean here.
                Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
                // After a kill the broker waits for its former self to be given up: 2 s instead of 9.
                Map.entry("broker.session.timeout.ms", "2000"),
                Map.entry("broker.heartbeat.interval.ms", "300"),
                Map.entry("controlled.shutdown.max.retries", "1"),
                Map.entry("metrics.num.samples", "2"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("log.message.timestamp.after.max.ms", "9223372036854775807")));
        var text = new StringBuilder();
        settings.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        return text.toString();
    }
}
