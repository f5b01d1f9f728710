package candour.platform.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How a service reaches the broker and how patient it is. All of it is configuration; {@link #at} has the defaults.
 *
 * @param connection client properties: {@code bootstrap.servers} and, where the broker asks for them, credentials
 * @param prefix put before every topic's name at the broker, and nowhere else; empty but in tests
 * @param partitions of a topic that is made here
 * @param replicas of a topic that is made here
 * @param heartbeat how often a heartbeat is sent to this service's own topic; zero for never
 * @param lease how long a relay that has stopped answering keeps others waiting
 * @param tries how often a record is tried before it becomes a dead letter
 * @param pause before the second try; each further pause is four times longer
 * @param laterTries when a dead letter that might heal by itself is tried again without an operator
 * @param copyLimit how old the copy of a neighbour may be before restricted material is no longer read out (R14)
 * @param largestRecord in bytes, headers included; larger ones become dead letters unread
 */
public record KafkaSettings(
        Map<String, String> connection,
        String prefix,
        int partitions,
        short replicas,
        Duration heartbeat,
        Duration lease,
        int tries,
        Duration pause,
        List<Duration> laterTries,
        Duration copyLimit,
        int largestRecord) {

    public KafkaSettings {
        connection = Map.copyOf(connection);
        laterTries = List.copyOf(laterTries);
    }

    /** The defaults, at a broker. */
    public static KafkaSettings at(String bootstrapServers) {
        return new KafkaSettings(
                Map.of("bootstrap.servers", bootstrapServers),
                "",
                6,
                (short) 1,
                Duration.ZERO,
                Duration.ofSeconds(15),
                3,
                Duration.ofMillis(100),
                List.of(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(10),
                        Duration.ofHours(1)),
                Duration.ofMinutes(15),
                256 * 1024);
    }

    /** The same with more client properties, for example credentials. */
    public KafkaSettings connectedBy(Map<String, String> properties) {
        var all = new HashMap<>(connection);
        all.putAll(properties);
        return but(draft -> draft.connection = all);
    }

    /** The same with topics behind a prefix. */
    public KafkaSettings prefixed(String with) {
        return but(draft -> draft.prefix = with);
    }

    /** The same with topics of this many partitions and replicas where they are made here. */
    public KafkaSettings topics(int ofPartitions, short withReplicas) {
        return but(draft -> {
            draft.partitions = ofPartitions;
            draft.replicas = withReplicas;
        });
    }

    /** The same, sending heartbeats. */
    public KafkaSettings beating(Duration every) {
        return but(draft -> draft.heartbeat = every);
    }

    /** The same with another lease. */
    public KafkaSettings leasing(Duration time) {
        return but(draft -> draft.lease = time);
    }

    /** The same with other later tries; none means that only an operator tries again. */
    public KafkaSettings tryingLater(List<Duration> after) {
        return but(draft -> draft.laterTries = after);
    }

    /** The same with another limit on the age of a copy. */
    public KafkaSettings copiesUpTo(Duration age) {
        return but(draft -> draft.copyLimit = age);
    }

    private KafkaSettings but(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.settled();
    }

    String atBroker(String topic) {
        return prefix + topic;
    }

    String plain(String topicAtBroker) {
        return topicAtBroker.substring(prefix.length());
    }

    /** What the settings are while one of them is being changed. */
    private static final class Draft {

        private final KafkaSettings was;
        private Map<String, String> connection;
        private String prefix;
        private int partitions;
        private short replicas;
        private Duration heartbeat;
        private Duration lease;
        private List<Duration> laterTries;
        private Duration copyLimit;

        Draft(KafkaSettings was) {
            this.was = was;
            connection = was.connection;
            prefix = was.prefix;
            partitions = was.partitions;
            replicas = was.replicas;
            heartbeat = was.heartbeat;
            lease = was.lease;
            laterTries = was.laterTries;
            copyLimit = was.copyLimit;
        }

        KafkaSettings settled() {
            return new KafkaSettings(
                    connection,
                    prefix,
                    partitions,
                    replicas,
                    heartbeat,
                    lease,
                    was.tries,
                    was.pause,
                    laterTries,
                    copyLimit,
                    was.largestRecord);
        }
    }
}
