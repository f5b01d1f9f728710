package candour.testing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Extended by a service whose every rule and event is to be seen in a spec; a new one without a spec fails the build. */
public abstract class EverythingIsSpokenTest {

    private final Spoken spoken = Spoken.in(List.of(Path.of("target/classes"), Path.of("target/test-classes")));

    @Test
    void every_rule_is_expected_by_name() {
        assertThat(spoken.rules()).as("rules of this service").isNotEmpty();
        assertThat(spoken.unspokenRules()).as("rules nobody has seen speak").isEmpty();
    }

    @Test
    void every_event_is_produced_or_begun_with() {
        assertThat(spoken.events()).as("events of this service").isNotEmpty();
        assertThat(spoken.unspokenEvents()).as("events nobody has seen").isEmpty();
    }
}
