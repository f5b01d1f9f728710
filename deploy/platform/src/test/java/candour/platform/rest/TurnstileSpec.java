package candour.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candour.platform.access.Actor;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Security, abuse case 4: a sweep of ids ends in 429; patience does not. */
class TurnstileSpec {

    private final Turnstile turnstile = new Turnstile(3);
    private final Actor sweeper = new Actor("sweeper", null, Set.of());
    private final Actor other = new Actor("other", null, Set.of());

    @Test
    void after_many_doors_they_stay_shut_for_a_while_and_for_this_person_only() {
        for (int i = 0; i < 3; i++) {
            assertThatCode(() -> turnstile.check(sweeper)).doesNotThrowAnyException();
            assertThat(turnstile.denied(sweeper, "GET /v1/things/" + i))
                    .as("said once, when it is one too many")
                    .isEqualTo(i == 2);
        }
        var stopped = catchThrowableOfType(ProblemException.class, () -> turnstile.check(sweeper));
        assertThat(stopped.problem().status()).isEqualTo(429);
        assertThat(stopped.retryAfterSeconds()).isBetween(1, 300);
        assertThat(turnstile.denied(sweeper, "GET /v1/things/4")).isFalse();
        assertThatCode(() -> turnstile.check(other)).doesNotThrowAnyException();
    }

    @Test
    void whoever_waits_at_one_door_is_not_sweeping() {
        for (int i = 0; i < 59; i++) {
            turnstile.denied(other, "GET /v1/things/mine");
            assertThatCode(() -> turnstile.check(other)).doesNotThrowAnyException();
        }
    }

    @Test
    void even_one_door_is_not_tried_for_ever() {
        for (int i = 0; i < 60; i++) {
            assertThat(turnstile.denied(other, "GET /v1/things/mine")).isFalse();
        }
        assertThat(catchThrowableOfType(ProblemException.class, () -> turnstile.check(other)))
                .isNotNull();
    }
}
