package candour.chronology.publish;

import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.log.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Tag("pure")
@DisplayName("R12: what is told on Kafka is what the contract's golden examples say")
class PublicEventSpec {
    private static final Path EVENTS = Path.of("../contract/events");

    @TestFactory
    Stream<DynamicTest> every_public_event_reads_and_writes_its_golden_example() {
        return Arrays.stream(PublicChronologyEvent.class.getPermittedSubclasses())
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    var json = EventJson.mapper();
                    var example = json.readTree(EVENTS.resolve(ChronologyPublisher.type(type) + ".example.json")
                            .toFile());
                    assertThat(json.valueToTree(json.treeToValue(example, type)).toString())
                            .isEqualTo(example.toString());
                }));
    }

    @Test
    void every_example_has_a_schema_and_an_event() throws IOException {
        try (var files = Files.list(EVENTS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".example.json")
                                    && !name.contains(".KeyShred")
                                    && !name.contains(".ClosureAnswered")))
                    .hasSameSizeAs(PublicChronologyEvent.class.getPermittedSubclasses())
                    .allSatisfy(name -> assertThat(EVENTS.resolve(name.replace(".example.", ".schema.")))
                            .exists());
        }
    }
}
