package candour.platform.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Topics are made on purpose, never by the broker on first use; nothing on them ever expires. */
public final class Topics {

    private Topics() {}

    /**
     * Makes those topics that are missing and leaves the others as they are.
     *
     * @return the names of those that were made
     */
    public static List<String> ensure(Admin admin, Collection<String> names, int partitions, short replicas) {
        var wanted = names.stream()
                .map(name -> new NewTopic(name, partitions, replicas)
                        .configs(Map.of("retention.ms", "-1", "retention.bytes", "-1", "cleanup.policy", "delete")))
                .toList();
        return admin.createTopics(wanted).values().entrySet().stream()
                .filter(made -> await(made.getValue().thenApply(_ -> true), TopicExistsException.class)
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The broker's description of those topics that exist. A topic that was lost and made anew has another id. */
    static Map<String, TopicDescription> described(Admin admin, Collection<String> names) {
        var found = new HashMap<String, TopicDescription>();
        admin.describeTopics(names).topicNameValues().forEach((name, description) -> await(
                        description, UnknownTopicOrPartitionException.class)
                .ifPresent(each -> found.put(name, each)));
        return found;
    }

    /** The answer, or empty when it failed in the way that is to be expected. */
    private static <T> Optional<T> await(KafkaFuture<T> answer, Class<? extends Exception> expected) {
        try {
            return Optional.of(answer.get());
        } catch (ExecutionException e) {
            if (expected.isInstance(e.getCause())) {
                return Optional.empty();
            }
            throw new KafkaException("The broker did not answer about its topics", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }
}
