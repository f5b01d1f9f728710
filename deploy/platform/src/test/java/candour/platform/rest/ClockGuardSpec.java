package candour.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Ruling R19: production refuses to start with a clock that can be set. */
class ClockGuardSpec {

    @Test
    void production_refuses_to_start_with_a_settable_clock() {
        var guard = new ClockGuard("settable", "production");
        assertThat(guard.settable()).isFalse();
        assertThatThrownBy(() -> guard.check(
                        new StartupEvent(), new PGSimpleDataSource(), "jdbc:none", Optional.empty(), Optional.empty()))
                .hasMessageContaining("refuses to start");
    }

    @Test
    void the_clock_is_the_systems_unless_somebody_says_otherwise() {
        assertThat(new ClockGuard("system", "local").settable()).isFalse();
        assertThat(new ClockGuard("settable", "local").settable()).isTrue();
    }
}
