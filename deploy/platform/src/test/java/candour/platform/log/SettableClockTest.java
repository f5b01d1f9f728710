package candour.platform.log;

import static candour.platform.log.LogDatabase.note;
import static candour.platform.log.LogDatabase.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.platform.time.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Ruling R19: one clock, moved forward in development only. */
class SettableClockTest {

    @Test
    void the_clock_of_an_ordinary_database_cannot_be_moved() {
        try (var database = new LogDatabase("clock")) {
            assertThatThrownBy(() -> SettableClock.setAhead(database.pool, Duration.ofDays(1)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("not for development");
            assertThat(database.log.now())
                    .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
            assertThatCode(() -> SettableClock.refuse(database.pool)).doesNotThrowAnyException();
        }
    }

    @Test
    void in_development_the_clock_moves_forward_and_everything_recorded_follows_it() throws Exception {
        try (var database = new LogDatabase("clock")) {
            SettableClock.allow(owner(database));
            // Plans of every connection that has asked for the time must follow, so they ask before and after.
            database.log.append(write(note("a"), -1, "today"));
            Instant before = database.log.now();

            Instant moved = SettableClock.setAhead(database.pool, Duration.ofDays(40));
            database.log.append(write(note("a"), 0, "in forty days"));
            Instant recorded = database.log.stream(note("a"), 0).getFirst().recordedAt();

            assertThat(Duration.between(before, moved).toDays()).isEqualTo(40);
            assertThat(Duration.between(before, recorded).toDays()).isEqualTo(40);
            assertThat(Duration.between(before, database.log.now()).toDays()).isEqualTo(40);
            database.order();
            assertThat(database.log.sizeAt(before.plus(Duration.ofDays(39)))).isEqualTo(1);

            assertThatThrownBy(() -> SettableClock.setAhead(database.pool, Duration.ofDays(39)))
                    .hasMessageContaining("only moves forward");
        }
    }

    @Test
    void a_story_told_to_an_empty_log_may_begin_in_the_past() throws Exception {
        try (var database = new LogDatabase("clock")) {
            SettableClock.allow(owner(database));
            Instant before = database.log.now();
            SettableClock.setAhead(database.pool, Duration.ofDays(-300));
            database.log.append(write(note("a"), -1, "three hundred days ago"));
            Instant recorded = database.log.stream(note("a"), -1).getFirst().recordedAt();
            assertThat(Duration.between(recorded, before).toDays()).isBetween(299L, 300L);

            SettableClock.setAhead(database.pool, Duration.ofDays(-200));
            assertThatThrownBy(() -> SettableClock.setAhead(database.pool, Duration.ofDays(-201)))
                    .isInstanceOf(SettableClock.TimeOnlyMovesForward.class);
        }
    }

    @Test
    void production_does_not_start_with_a_database_whose_clock_can_be_moved() {
        try (var database = new LogDatabase("clock")) {
            SettableClock.allow(owner(database));
            assertThatThrownBy(() -> SettableClock.refuse(database.pool))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("made for development");
        }
    }

    private static PGSimpleDataSource owner(LogDatabase database) {
        var owner = new PGSimpleDataSource();
        owner.setUrl(database.database.jdbcUrl());
        owner.setUser(database.database.owner().username());
        owner.setPassword(database.database.owner().password());
        return owner;
    }
}
