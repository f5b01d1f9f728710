package candour.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceSpec {

    @Test
    void only_so_many_are_given_within_a_while() {
        var allowance = new Allowance(Duration.ofHours(1), 2);
        assertThat(allowance.take()).isTrue();
        assertThat(allowance.hasLeft()).isTrue();
        assertThat(allowance.take()).isTrue();
        assertThat(allowance.hasLeft()).isFalse();
        assertThat(allowance.take()).isFalse();
        assertThat(allowance.isFresh()).isFalse();
    }

    @Test
    void once_the_while_is_over_there_are_as_many_again() {
        var allowance = new Allowance(Duration.ZERO, 1);
        assertThat(allowance.take()).isTrue();
        assertThat(allowance.take()).isTrue();
        assertThat(allowance.isFresh()).isTrue();
    }

    @Test
    void a_tally_is_told_of_at_once_and_then_as_a_number() {
        var seldom = new Tally(Duration.ofHours(1));
        assertThat(seldom.due()).isZero();
        seldom.add();
        assertThat(seldom.due()).isEqualTo(1);
        seldom.add();
        seldom.add();
        assertThat(seldom.due()).isZero();
        assertThat(seldom.isDue()).isFalse();
        var often = new Tally(Duration.ZERO);
        often.add();
        often.add();
        assertThat(often.due()).isEqualTo(2);
        assertThat(often.due()).isZero();
    }
}
