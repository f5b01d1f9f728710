package candour.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candour.platform.access.Actor;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Security, abuse case 4: a sweep of ids ends in 429. */
class TurnstileSpec {

    private final Turnstile turnstile = new Turnstile(3);
    private final Actor sweeper = new Actor("sweeper", null, Set.of());
    private final Actor other = new Actor("other", null, Set.of());

    @Test
    void after_many_denials_the_door_stays_shut_for_a_while_and_for_this_person_only() {
        for (int i = 0; i < 3; i++) {
            assertThatCode(() -> turnstile.check(sweeper)).doesNotThrowAnyException();
            turnstile.denied(sweeper);
        }
        var stopped = catchThrowableOfType(ProblemException.class, () -> turnstile.check(sweeper));
        assertThat(stopped.problem().status()).isEqualTo(429);
        assertThat(stopped.retryAfterSeconds()).isBetween(1, 300);
        assertThatCode(() -> turnstile.check(other)).doesNotThrowAnyException();
    }
}
