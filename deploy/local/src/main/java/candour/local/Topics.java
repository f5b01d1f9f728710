package candour.local;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The four topics the services talk over. They are made on purpose, never by the broker on first use. */
public final class Topics {
    /** In the order of the services. */
    public static final List<String> PUBLIC =
            List.of("candour.review.v1", "candour.family.v1", "candour.chronology.v1", "candour.reporting.v1");

    /** How many keys can be worked on side by side; overridden by {@code CANDOUR_TOPIC_PARTITIONS}. */
    public static final int PARTITIONS = 6;

    private static final int LIMIT_SECONDS = 60;

    private Topics() {}

    /**
     * Makes the missing ones of the four topics, each name behind the prefix, and answers the names. Nothing on them ever
     * expires: a review is retained in perpetuity.
     */
    public static List<String> make(String bootstrapServers, String prefix, int partitions) {
        var names = PUBLIC.stream().map(topic -> prefix + topic).toList();
        try (var admin = admin(bootstrapServers)) {
            var wanted = names.stream().map(name -> new NewTopic(name, partitions, (short) 1)
                    .configs(Map.of("retention.ms", "-1", "cleanup.policy", "delete")));
            for (var made : admin.createTopics(wanted.toList()).values().values()) {
                ignoreExisting(made);
            }
            return names;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while making the topics.", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new CannotStart("Kafka did not make its topics: " + e.getMessage(), e);
        }
    }

    static int partitions(Map<String, String> environment) {
        var text = environment.getOrDefault("CANDOUR_TOPIC_PARTITIONS", "").strip();
        return text.isEmpty() ? PARTITIONS : Integer.parseInt(text);
    }

    static Admin admin(String bootstrapServers) {
        var settings = new Properties();
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, "25");
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "100");
        settings.put(AdminClientConfig.RETRY_BACKOFF_MS_CONFIG, "50");
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, String.valueOf(LIMIT_SECONDS * 1000));
        return Admin.create(settings);
    }

    private static void ignoreExisting(org.apache.kafka.common.KafkaFuture<Void> made)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            made.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
