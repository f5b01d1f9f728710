package candour.platform.service;

import candour.platform.command.Commands;
import candour.platform.kafka.Copies;
import candour.platform.kafka.CurrentFacts;
import candour.platform.kafka.HttpCurrentFacts;
import candour.platform.kafka.Inbox;
import candour.platform.kafka.KafkaSettings;
import candour.platform.kafka.Relay;
import candour.platform.log.Log;
import candour.platform.rest.Neighbour;
import candour.platform.rest.ServiceToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What connects a service with its neighbours over Kafka. */
@Singleton
final class Messaging {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Every {@code kafka.*} setting is handed to the clients, so that security is a matter of configuration. */
    @Produces
    @Singleton
    KafkaSettings settings(
            Config config,
            ServiceDefinition service,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "candour.topics.prefix") Optional<String> prefix,
            @ConfigProperty(name = "candour.topics.partitions", defaultValue = "6") int partitions,
            @ConfigProperty(name = "candour.topics.replicas", defaultValue = "1") short replicas,
            @ConfigProperty(name = "candour.copies.limit", defaultValue = "PT15M") Duration copiesUpTo,
            @ConfigProperty(name = "candour.heartbeat", defaultValue = "PT10S") Duration heartbeat) {
        var settings = KafkaSettings.at(servers)
                .connectedBy(connection(config))
                .topics(partitions, replicas)
                .prefixed(prefix.orElse(""))
                .copiesUpTo(copiesUpTo);
        return service.isCopied() ? settings.beating(heartbeat) : settings;
    }

    private static Map<String, String> connection(Config config) {
        var given = new HashMap<String, String>();
        for (var name : config.getPropertyNames()) {
            if (name.startsWith("kafka.") && name.equals(name.toLowerCase(Locale.ROOT))) {
                config.getOptionalValue(name, String.class)
                        .ifPresent(value -> given.put(name.substring("kafka.".length()), value));
            }
        }
        return given;
    }

    @Produces
    @Singleton
    Relay relay(ServiceDefinition service, Log log, DataSource database, MeterRegistry meters, KafkaSettings settings) {
        return new Relay(service.name(), service.topic(), log, service.publishers(), database, JSON, meters, settings);
    }

    @Produces
    @Singleton
    Copies copies(DataSource database, ServiceDefinition service, KafkaSettings settings) {
        return new Copies(database, service.copies(), settings);
    }

    @Produces
    @Singleton
    Inbox inbox(
            ServiceDefinition service,
            Commands commands,
            DataSource database,
            Copies copies,
            MeterRegistry meters,
            KafkaSettings settings) {
        return new Inbox(service.name(), service.subscriptions(), commands, database, JSON, copies, meters, settings);
    }

    /** Where acts that cannot be taken back are confirmed (ruling R14). */
    @Produces
    @Singleton
    CurrentFacts currentFacts(
            @ConfigProperty(name = "candour.review.url", defaultValue = "http://127.0.0.1:8081") URI review,
            ServiceToken token) {
        return new HttpCurrentFacts(new Neighbour("review-service", review, token, JSON));
    }
}
