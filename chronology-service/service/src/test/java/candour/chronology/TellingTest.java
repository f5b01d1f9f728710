package candour.chronology;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.publish.ChronologyPublisher;
import candour.chronology.publish.PublicChronologyEvent;
import candour.platform.kafka.Topics;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "R12, X-09: what review-service tells opens the work, told twice it changes nothing, and what is done here is told on")
class TellingTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ConfigProperty(name = "candour.topics.prefix")
    String prefix;

    private final UUID review = UUID.randomUUID();

    @Test
    void from_a_commissioned_review_to_a_request_that_is_told() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            Topics.ensure(admin, List.of(prefix + "candour.review.v1", prefix + "candour.chronology.v1"), 2, (short) 1);
        }
        tell("ReviewCommissioned", "{\"reviewId\":\"%s\",\"decidedOn\":\"2026-05-04\",\"incidentDate\":\"2025-11~\"}");
        tell("TermsOfReferenceAgreed", "{\"reviewId\":\"%s\",\"version\":1,\"periodFrom\":\"2022-01-01\"}");
        tell(
                "ReviewTeamChanged",
                "{\"reviewId\":\"%s\",\"appointmentId\":\"" + UUID.randomUUID()
                        + "\",\"personRef\":\"chair\",\"role\":\"CHAIR\",\"change\":\"APPOINTED\"}");
        String here = "/v1/reviews/" + review;
        Patience.until(200, () -> chair().get(here + "/chronology-scope"));
        chair().body(Map.of("dueOn", "2099-01-01"))
                .post(here + "/chronologies/ORG-SCHOOL/request")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
        List<ConsumerRecord<String, byte[]>> told = told();
        assertThat(told).hasSize(1);
        assertThat(header(told.getFirst(), "ce_type"))
                .isEqualTo(ChronologyPublisher.type(PublicChronologyEvent.ChronologyRequested.class));
        assertThat(new String(told.getFirst().value(), StandardCharsets.UTF_8))
                .contains("\"agency\":\"ORG-SCHOOL\"", "\"dueOn\":\"2099-01-01\"");
    }

    private void tell(String type, String data) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", broker, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            byte[] value = data.formatted(review).getBytes(StandardCharsets.UTF_8);
            var record = new ProducerRecord<>(prefix + "candour.review.v1", null, review.toString(), value);
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            UUID.randomUUID().toString(),
                            "ce_type",
                            "candour.review." + type + ".v1",
                            "ce_source",
                            "candour/review",
                            "ce_subject",
                            review.toString(),
                            "ce_time",
                            Instant.now().toString(),
                            "ce_sequence",
                            "0",
                            "content-type",
                            "application/json")
                    .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
            producer.send(record).get();
        }
    }

    private List<ConsumerRecord<String, byte[]>> told() {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", broker, "group.id", UUID.randomUUID().toString(), "auto.offset.reset", "earliest");
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(prefix + "candour.chronology.v1"));
            Instant until = Instant.now().plus(Duration.ofSeconds(30));
            while (found.isEmpty() && Instant.now().isBefore(until))
                for (var record : consumer.poll(Duration.ofMillis(200)))
                    if (review.toString().equals(record.key())) found.add(record);
        }
        return found;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static RequestSpecification chair() {
        return given().auth()
                .oauth2(Token.of("chair").org("ORG-COUNCIL").signed())
                .contentType("application/json");
    }
}
