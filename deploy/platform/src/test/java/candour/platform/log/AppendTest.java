package candour.platform.log;

import static candour.platform.log.LogDatabase.added;
import static candour.platform.log.LogDatabase.append;
import static candour.platform.log.LogDatabase.closed;
import static candour.platform.log.LogDatabase.note;
import static candour.platform.log.LogDatabase.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.platform.log.Append.NewEvent;
import candour.platform.log.Append.Request;
import candour.platform.log.Log.Outcome.AlreadyAnswered;
import candour.platform.log.Log.Outcome.Moved;
import candour.platform.log.Log.Outcome.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AppendTest {

    private static LogDatabase database;
    private static PostgresLog log;

    private final StreamName gate = note(UUID.randomUUID());
    private final StreamName contact = note(UUID.randomUUID());

    @BeforeAll
    static void start() {
        database = new LogDatabase("append");
        log = database.log;
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void what_is_stored_is_read_again_as_it_was() {
        NewEvent event = added(contact, "Grüße, 世界");
        assertThat(log.append(append(Map.of(contact, -1L), Map.of(), null, event)))
                .isEqualTo(new Stored());

        assertThat(log.stream(contact, -1)).singleElement().satisfies(stored -> {
            assertThat(stored.eventId()).isEqualTo(event.eventId());
            assertThat(stored.sequence()).isZero();
            assertThat(stored.payload()).isEqualTo(event.payload());
        });
        assertThat(log.stream(contact, 0)).isEmpty();
    }

    @Test
    void sequences_have_no_gap_however_many_events_and_streams_are_written_at_once() {
        assertThat(log.append(append(
                        Map.of(gate, -1L, contact, -1L),
                        Map.of(),
                        null,
                        added(gate, "a"),
                        added(contact, "b"),
                        added(gate, "c"),
                        closed(gate))))
                .isEqualTo(new Stored());
        Map<StreamName, List<Log.StreamEvent>> read = log.streams(List.of(gate, contact, note("unheard-of")));
        assertThat(read.get(gate)).extracting(Log.StreamEvent::sequence).containsExactly(0L, 1L, 2L);
        assertThat(read.get(contact)).extracting(Log.StreamEvent::sequence).containsExactly(0L);
        assertThat(read.get(note("unheard-of"))).isEmpty();
    }

    @Test
    void nothing_is_stored_when_a_written_stream_has_moved() {
        log.append(write(contact, -1, "first"));
        assertThat(log.append(
                        append(Map.of(gate, -1L, contact, -1L), Map.of(), null, added(gate, "x"), added(contact, "y"))))
                .isEqualTo(new Moved(contact));
        assertThat(log.stream(gate, -1)).isEmpty();
        assertThat(log.stream(contact, -1)).hasSize(1);
    }

    @Test
    void nothing_is_stored_when_a_stream_that_was_only_read_has_moved() {
        log.append(write(gate, -1, "closed"));
        assertThat(log.append(append(Map.of(contact, -1L), Map.of(gate, -1L), null, added(contact, "hello"))))
                .isEqualTo(new Moved(gate));
        assertThat(log.append(append(Map.of(contact, -1L), Map.of(gate, 0L), null, added(contact, "hello"))))
                .isEqualTo(new Stored());
    }

    @Test
    void many_streams_at_once_are_stored_or_refused_together() {
        var expected = new TreeMap<StreamName, Long>(java.util.Comparator.comparing(StreamName::toString));
        var events = new ArrayList<NewEvent>();
        for (int i = 0; i < 500; i++) {
            StreamName entry = note(UUID.randomUUID());
            expected.put(entry, -1L);
            events.add(added(entry, "row " + i));
        }
        var all = append(expected, Map.of(gate, -1L), null, events.toArray(NewEvent[]::new));
        log.append(write(gate, -1, "moved"));
        assertThat(log.append(all)).isEqualTo(new Moved(gate));
        assertThat(log.append(append(expected, Map.of(gate, 0L), null, events.toArray(NewEvent[]::new))))
                .isEqualTo(new Stored());
        assertThat(log.streams(expected.keySet()).values())
                .allSatisfy(one -> assertThat(one).hasSize(1));
    }

    @Test
    void a_request_is_answered_once() {
        var request = new Request("person-1/" + UUID.randomUUID(), new byte[] {1, 2, 3}, contact);
        NewEvent event = added(contact, "once");
        assertThat(log.append(append(Map.of(contact, -1L), Map.of(gate, -1L), request, event)))
                .isEqualTo(new Stored());

        for (long expected : new long[] {-1, 0}) {
            var again = log.append(append(Map.of(contact, expected), Map.of(), request, added(contact, "twice")));
            assertThat(again).isInstanceOfSatisfying(AlreadyAnswered.class, already -> {
                assertThat(already.answered().bodyHmac()).containsExactly(1, 2, 3);
                assertThat(already.answered().stream()).isEqualTo(contact);
                assertThat(already.answered().version()).isZero();
                assertThat(already.answered().eventIds()).containsExactly(event.eventId());
            });
        }
        assertThat(log.stream(contact, -1)).hasSize(1);
        assertThat(log.answered("person-1/never-asked")).isEmpty();
    }

    @Test
    void a_request_that_was_already_so_is_remembered_without_events() {
        log.append(write(contact, -1, "a", "b"));
        var request = new Request("person-1/" + UUID.randomUUID(), new byte[] {9}, contact);
        assertThat(log.append(append(Map.of(), Map.of(contact, 1L), request))).isEqualTo(new Stored());
        assertThat(log.answered(request.key())).hasValueSatisfying(answered -> {
            assertThat(answered.version()).isEqualTo(1);
            assertThat(answered.eventIds()).isEmpty();
        });
    }

    @Test
    void an_append_inside_a_transaction_that_has_written_is_refused() throws Exception {
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            assertThatThrownBy(() -> AppendCall.of(write(contact, -1, "late")).run(connection, LogDatabase.TYPES))
                    .hasFieldOrPropertyWithValue("SQLState", "25001");
        }
    }

    @Test
    void an_append_that_cannot_see_what_was_committed_while_it_waited_is_refused() throws Exception {
        try (var connection = database.asApplication()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(java.sql.Connection.TRANSACTION_REPEATABLE_READ);
            assertThatThrownBy(() -> AppendCall.of(write(contact, -1, "stale")).run(connection, LogDatabase.TYPES))
                    .hasFieldOrPropertyWithValue("SQLState", "25001");
        }
    }

    @Test
    void an_event_in_a_stream_whose_version_is_not_given_is_refused() {
        assertThatThrownBy(() -> log.append(append(Map.of(), Map.of(gate, -1L), null, added(gate, "x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_stream_both_written_and_read_counts_as_written() {
        assertThat(log.append(append(Map.of(gate, -1L), Map.of(gate, -1L), null, added(gate, "x"))))
                .isEqualTo(new Stored());
    }

    @Test
    void appends_are_counted() {
        double before =
                database.meters.get("candour.log.appended.events").counter().count();
        log.append(write(contact, -1, "a", "b", "c"));
        assertThat(database.meters.get("candour.log.appended.events").counter().count() - before)
                .isGreaterThanOrEqualTo(3);
    }
}
