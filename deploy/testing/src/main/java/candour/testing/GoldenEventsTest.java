package candour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.decision.Fold;
import candour.platform.log.EventJson;
import candour.platform.log.EventTypes;
import candour.platform.log.UnknownEvent;
import candour.platform.log.Upcaster;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every event ever stored can be read for ever. For each stored name and revision there is one golden file,
 * {@code src/test/resources/golden/NAME.REVISION.json}, never changed once released; today's code reads it, and what is
 * written from it again is the same (for today's revision).
 *
 * <p>A missing file is written by a run with {@code -Dcandour.golden=write}: look at it, then commit it.
 */
public abstract class GoldenEventsTest {

    static final Path GOLDEN = Path.of("src/test/resources/golden");

    private final EventTypes types;

    /** The events of these folds. */
    protected GoldenEventsTest(Collection<? extends Fold<?, ?>> folds, Collection<? extends Upcaster> upcasters) {
        this.types = EventTypes.of(folds.stream().map(Fold::events).toList(), upcasters);
    }

    @TestFactory
    Stream<DynamicTest> every_stored_event_has_a_golden_file_that_reads_back() {
        return types.all().stream()
                .map(written -> DynamicTest.dynamicTest(
                        written.type() + " revision " + written.revision(), () -> readsBack(written)));
    }

    @Test
    void every_golden_file_still_reads() throws IOException {
        for (var file : files()) {
            var name = file.getFileName().toString().replace(".json", "");
            var dot = name.lastIndexOf('.');
            var event = types.read(
                    name.substring(0, dot), Integer.parseInt(name.substring(dot + 1)), Files.readAllBytes(file));
            assertThat(event).as(name).isNotInstanceOf(UnknownEvent.class);
        }
    }

    private void readsBack(EventTypes.Written written) throws IOException {
        var file = GOLDEN.resolve(written.type() + "." + written.revision() + ".json");
        if (!Files.exists(file)) {
            if (!"write".equals(System.getProperty("candour.golden"))) {
                throw new AssertionError("There is no golden file " + file
                        + ". Run this test once with -Dcandour.golden=write, look at the file, and commit it.");
            }
            Files.createDirectories(GOLDEN);
            var sample = Samples.of(written.record());
            Files.writeString(file, pretty(EventJson.mapper().writeValueAsString(sample)) + "\n");
        }
        var stored = Files.readAllBytes(file);
        var event = types.read(written.type(), written.revision(), stored);
        assertThat(event).isInstanceOf(written.record());
        assertThat(EventJson.mapper().readTree(written.writer().writeValueAsBytes(event)))
                .as("what is written is what the golden file says; a changed meaning needs a new revision")
                .isEqualTo(EventJson.mapper().readTree(stored));
    }

    private static String pretty(String json) throws IOException {
        var mapper = EventJson.mapper();
        return mapper.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(mapper.readTree(json));
    }

    private static List<Path> files() throws IOException {
        if (!Files.exists(GOLDEN)) {
            return List.of();
        }
        try (var all = Files.list(GOLDEN)) {
            return List.copyOf(new TreeSet<>(
                    all.filter(file -> file.toString().endsWith(".json")).toList()));
        }
    }
}
