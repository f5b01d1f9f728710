package candour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is committed in a service's {@code contract/} is what the running service offers. Extended by one
 * {@code @QuarkusTest} per service.
 *
 * <p>{@code openapi.yaml} is rewritten by a run with {@code -Dcandour.contract=write}. Each public event has
 * {@code events/TYPE.schema.json} (JSON Schema 2020-12) and {@code events/TYPE.example.json}, its golden example.
 */
public abstract class ContractTest {

    private static final Path CONTRACT = Path.of("../contract");

    private final Set<String> publicTypes;

    /**
     * A service's contract.
     *
     * @param publicTypes every type of public event it sends, for example {@code candour.review.ReviewPaused.v1}
     */
    protected ContractTest(Set<String> publicTypes) {
        this.publicTypes = publicTypes;
    }

    /** Where the contract's files are; the sibling module unless said otherwise. */
    protected Path contract() {
        return CONTRACT;
    }

    @Test
    void the_committed_description_is_the_running_service() throws IOException {
        compareDescription();
    }

    /** Compares the committed description with the running service. */
    protected final void compareDescription() throws IOException {
        var file = contract().resolve("openapi.yaml");
        var running = OpenApi.ofTheRunningService().text();
        if ("write".equals(System.getProperty("candour.contract"))) {
            Files.writeString(file, running);
        }
        assertThat(file)
                .as("write it with -Dcandour.contract=write, look at it, commit it")
                .exists();
        assertThat(Files.readString(file))
                .as("openapi.yaml; rewrite it with -Dcandour.contract=write and tell of the change in CHANGELOG.md")
                .isEqualTo(running);
    }

    @Test
    void every_public_event_has_a_schema_and_an_example_that_keeps_to_it() throws IOException {
        validateExamples();
    }

    /** Validates every golden example against its schema. */
    protected final void validateExamples() throws IOException {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (var type : publicTypes) {
            var schema = contract().resolve("events").resolve(type + ".schema.json");
            var example = contract().resolve("events").resolve(type + ".example.json");
            assertThat(schema).as("the schema of " + type).exists();
            assertThat(example).as("the golden example of " + type).exists();
            assertThat(registry.getSchema(Files.readString(schema), InputFormat.JSON)
                            .validate(Files.readString(example), InputFormat.JSON))
                    .as(type)
                    .isEmpty();
        }
    }

    @Test
    void nothing_is_described_that_is_not_sent() throws IOException {
        var events = contract().resolve("events");
        if (!Files.exists(events)) {
            assertThat(publicTypes).isEmpty();
            return;
        }
        try (var files = Files.list(events)) {
            List<String> described = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", ""))
                    .toList();
            assertThat(publicTypes).containsAll(described);
        }
    }
}
