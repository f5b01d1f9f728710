package candour.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("D1: nothing overtakes a record that the broker did not take")
class SenderTest {
    private final Street street = new Street();
    private final String known = street.settings.atBroker(Parcels.TOPIC);
    private final String unknown = street.settings.atBroker("candour.nowhere.v1");

    static ProducerRecord<String, byte[]> record(String topic, String text) {
        return new ProducerRecord<>(topic, "a review", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_record_that_is_refused_at_once_keeps_the_later_ones_back() throws Exception {
        try (var sender = new Sender(street.settings, "test", Duration.ofSeconds(30))) {
            var batch = List.of(record(unknown, "first"), record(known, "second"), record(known, "third"));
            assertThatThrownBy(() -> sender.send(batch)).isInstanceOf(NotSent.class);
            sender.send(List.of(record(known, "later")));
        }
        assertThat(street.allRecords())
                .extracting(record -> new String(record.value(), StandardCharsets.UTF_8))
                .containsExactly("later");
    }
}
