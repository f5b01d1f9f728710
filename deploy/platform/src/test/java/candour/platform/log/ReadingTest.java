package candour.platform.log;

import static candour.platform.log.LogDatabase.added;
import static candour.platform.log.LogDatabase.append;
import static candour.platform.log.LogDatabase.note;
import static candour.platform.log.LogDatabase.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading the log in its order, from any leaf, as of any instant. */
class ReadingTest {

    private LogDatabase database;

    @BeforeEach
    void start() {
        database = new LogDatabase("reading");
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void pages_give_every_event_once_whatever_their_length_and_wherever_they_start() throws Exception {
        for (int i = 0; i < 40; i++) {
            database.log.append(write(note("a." + i), -1, "x", "y"));
        }
        assertThat(database.log.page(0, 10)).isEmpty();
        database.order();
        assertThat(database.log.size()).isEqualTo(80);
        for (int length : new int[] {1, 7, 80, 500}) {
            var all = new ArrayList<LoggedEvent>();
            while (all.size() < 80) {
                all.addAll(database.log.page(all.size(), length));
            }
            assertThat(all).hasSize(80);
            assertThat(all).extracting(LoggedEvent::leafIndex).isSorted().doesNotHaveDuplicates();
            assertThat(all).extracting(LoggedEvent::eventId).doesNotHaveDuplicates();
        }
        var fresh = new PostgresLog(database.pool, LogDatabase.TYPES, database.metrics);
        assertThat(fresh.page(37, 5)).isEqualTo(database.log.page(0, 80).subList(37, 42));
        assertThat(fresh.page(80, 5)).isEmpty();
        assertThat(fresh.page(1_000, 5)).isEmpty();
    }

    @Test
    void no_page_ends_within_a_decision_unless_that_alone_is_longer() throws Exception {
        int[] decisions = {2, 3, 1, 3, 3};
        for (int i = 0; i < decisions.length; i++) {
            database.log.append(write(
                    note("a." + i),
                    -1,
                    IntStream.range(0, decisions[i])
                            .mapToObj(word -> "word " + word)
                            .toArray(String[]::new)));
        }
        database.order();
        assertThat(lengths(database.log, 4)).containsExactly(2, 4, 3, 3);
        assertThat(lengths(new PostgresLog(database.pool, LogDatabase.TYPES, database.metrics), 6))
                .containsExactly(6, 6);
        assertThat(lengths(database.log, 2)).containsExactly(2, 2, 2, 2, 1, 2, 1);
    }

    private static List<Integer> lengths(Log log, int limit) {
        var lengths = new ArrayList<Integer>();
        for (long at = 0; at < log.size(); at += lengths.getLast()) {
            lengths.add(log.page(at, limit).size());
        }
        return lengths;
    }

    @Test
    void an_event_that_has_no_place_yet_is_in_its_stream_but_on_no_page() throws Exception {
        database.log.append(write(note("a"), -1, "first"));
        database.order();
        database.log.append(write(note("a"), 0, "second"));
        assertThat(database.log.stream(note("a"), -1)).hasSize(2);
        assertThat(database.log.page(0, 10)).hasSize(1);
        assertThat(database.log.leafOf(note("a"), 0)).hasValue(0L);
        assertThat(database.log.leafOf(note("a"), 1)).isEmpty();
        assertThat(database.log.leafOf(note("b"), 0)).isEmpty();
    }

    @Test
    void a_stream_has_a_version_now_and_as_of_each_leaf() throws Exception {
        assertThat(database.log.version(note("a"))).isEmpty();
        database.log.append(write(note("a"), -1, "first"));
        database.log.append(write(note("b"), -1, "another"));
        database.log.append(write(note("a"), 0, "second", "third"));
        assertThat(database.log.version(note("a"))).hasValue(2L);
        assertThat(database.log.versionAt(note("a"), 9)).isEmpty();
        database.order();
        long[] leaves = {0, 1, 2, 3, 4, 9};
        assertThat(java.util.Arrays.stream(leaves).mapToObj(at -> database.log.versionAt(note("a"), at)))
                .containsExactly(
                        Optional.empty(),
                        Optional.of(0L),
                        Optional.of(0L),
                        Optional.of(1L),
                        Optional.of(2L),
                        Optional.of(2L));
        assertThat(database.log.versionAt(note("b"), 1)).isEmpty();
        assertThat(database.log.versionAt(note("b"), 2)).hasValue(0L);
    }

    @Test
    void provenance_and_payload_come_back_as_they_were() throws Exception {
        var event = added(note("a"), "word");
        database.log.append(append(Map.of(note("a"), -1L), Map.of(), null, event));
        database.order();
        LoggedEvent logged = database.log.page(0, 1).getFirst();
        assertThat(logged.metadata()).isEqualTo(LogDatabase.SOMEONE);
        assertThat(logged.payload()).isEqualTo(event.payload());
        assertThat(logged.eventId()).isEqualTo(event.eventId());
        assertThat(logged.stream()).isEqualTo(note("a"));
        assertThat(logged.type()).isEqualTo("note-added");
    }

    @Test
    void as_of_an_instant_the_log_has_what_was_recorded_until_then() throws Exception {
        Instant before = database.log.now();
        assertThat(database.log.sizeAt(before)).isZero();
        var recorded = new ArrayList<Instant>();
        for (int i = 0; i < 5; i++) {
            database.log.append(write(note("a"), i - 1, "word " + i));
            recorded.add(database.log.stream(note("a"), i - 1).getFirst().recordedAt());
        }
        assertThat(database.log.sizeAt(database.log.now())).isZero();
        database.order();
        for (int i = 0; i < 5; i++) {
            assertThat(database.log.sizeAt(recorded.get(i))).isEqualTo(i + 1);
            assertThat(database.log.sizeAt(recorded.get(i).minusNanos(1_000))).isEqualTo(i);
        }
        assertThat(database.log.sizeAt(before)).isZero();
        assertThat(database.log.sizeAt(Instant.parse("2999-01-01T00:00:00Z"))).isEqualTo(5);
    }

    /** Two appends side by side may get their transaction in another order than they looked at the clock. */
    @Test
    void as_of_an_instant_an_event_recorded_by_then_is_there_even_behind_one_recorded_later() throws Exception {
        try (var owner = database.asOwner()) {
            for (String at : List.of("10:00:00", "10:00:02", "10:00:01", "10:00:03")) {
                owner.createStatement()
                        .execute("insert into log.event (event_id, stream, sequence, type, revision, recorded_at,"
                                + " metadata, payload) values (gen_random_uuid(), 'note:" + UUID.randomUUID()
                                + "', 0, 'note-added', 1, '2026-03-03T" + at + "Z', '{}', '{}')");
            }
        }
        database.order();
        assertThat(database.log.sizeAt(Instant.parse("2026-03-03T10:00:00Z"))).isEqualTo(1);
        assertThat(database.log.sizeAt(Instant.parse("2026-03-03T10:00:01Z"))).isEqualTo(3);
        assertThat(database.log.sizeAt(Instant.parse("2026-03-03T10:00:02Z"))).isEqualTo(3);
        assertThat(database.log.sizeAt(Instant.parse("2026-03-03T10:00:03Z"))).isEqualTo(4);
    }
}
