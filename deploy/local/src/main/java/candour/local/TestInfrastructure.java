package candour.local;

/**
 * What a wired test needs, whoever provides it. Today that is {@link SharedServers} (embedded PostgreSQL and a broker as
 * child processes); a variant on a container engine would implement the same three methods.
 */
public interface TestInfrastructure {

    /** A new, empty database with its two roles; nobody else uses it. */
    Database freshDatabase(String name);

    /** Where Kafka listens, as {@code host:port}. */
    String kafkaBootstrapServers();

    /** Makes the four public topics behind a prefix nobody else uses, and answers that prefix. */
    String freshTopicPrefix();
}
