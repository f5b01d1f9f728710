package candour.testing.sample;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.testing.ContractTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract's checks pass on what is right and bite on what is not. */
@QuarkusTest
class SampleContractTest extends ContractTest {

    private static final String TYPE = "candour.sample.NoteClosed.v1";

    @TempDir
    Path folder;

    SampleContractTest() {
        super(Set.of(TYPE));
    }

    @Override
    protected Path contract() {
        return folder;
    }

    @BeforeEach
    void aContract() throws IOException {
        Files.writeString(
                folder.resolve("openapi.yaml"),
                RestAssured.given().get("/q/openapi?format=yaml").asString());
        var events = Files.createDirectory(folder.resolve("events"));
        Files.writeString(events.resolve(TYPE + ".schema.json"), """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
                 "properties": {"noteId": {"type": "string"}}, "required": ["noteId"], "additionalProperties": false}
                """);
        Files.writeString(events.resolve(TYPE + ".example.json"), "{\"noteId\": \"1\"}");
    }

    @Test
    void a_description_that_has_fallen_behind_is_found() throws IOException {
        Files.writeString(folder.resolve("openapi.yaml"), "openapi: 3.1.0");
        assertThatThrownBy(this::compareDescription).isInstanceOf(AssertionError.class);
    }

    @Test
    void an_example_that_does_not_keep_to_its_schema_is_found() throws IOException {
        Files.writeString(folder.resolve("events").resolve(TYPE + ".example.json"), "{\"note\": 1}");
        assertThatThrownBy(this::validateExamples).isInstanceOf(AssertionError.class);
    }
}
