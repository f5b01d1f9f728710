package candour.audit.jar;

import static org.assertj.core.api.Assertions.assertThat;

import candour.audit.Replayable;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Issue 2, B8: the auditor's jar needs a JDK and nothing else, and has the read models of all four services on board. */
class OnBoardTest {
    /** SHA-256 of nothing. */
    private static final String NO_ROWS = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final List<Replayable> ON_BOARD = ServiceLoader.load(Replayable.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    @Test
    void all_four_services_are_on_board() {
        assertThat(ON_BOARD)
                .extracting(Replayable::service)
                .containsExactlyInAnyOrder("review", "family-liaison", "chronology", "reporting");
        assertThat(ON_BOARD).allSatisfy(service -> assertThat(service.models()).hasSizeGreaterThan(5));
    }

    @Test
    void each_read_model_can_be_rebuilt_with_what_is_on_board() {
        for (Replayable service : ON_BOARD) {
            for (String model : service.models()) {
                assertThat(service.digest(model, Stream.of())).as(model).isEqualTo(NO_ROWS);
            }
        }
    }

    @Test
    void no_framework_driver_or_key_comes_along() {
        for (String unwanted : List.of(
                "io.quarkus.runtime.Quarkus",
                "org.postgresql.Driver",
                "org.apache.kafka.clients.consumer.Consumer",
                "com.google.crypto.tink.Aead",
                "org.axonframework.messaging.Message",
                "jakarta.inject.Inject")) {
            assertThat(isHere(unwanted)).as(unwanted).isFalse();
        }
    }

    private static boolean isHere(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException _) {
            return false;
        }
    }
}
