package candour.platform.log;

import static candour.platform.log.LogDatabase.added;
import static candour.platform.log.LogDatabase.append;
import static candour.platform.log.LogDatabase.note;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.log.Log.Outcome.Stored;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Contacts are refused once the police gate is closed. Eight writers decide contacts on an open gate while it closes:
 * afterwards no contact may stand in the log behind the closing of its gate.
 */
class PoliceGateRaceTest {

    private static final int GATES = Race.count(25, 300);
    private static final int WRITERS = 8;

    /** The log has two functions to append with; which one depends on how much is stored and read. */
    enum Form {
        ONE_EVENT_AND_GUARD,
        ANY_NUMBER;

        Map<StreamName, Long> guards(StreamName gate) {
            return this == ONE_EVENT_AND_GUARD ? Map.of(gate, 0L) : Map.of(gate, 0L, note("never-written"), -1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_contact_stands_behind_the_closing_of_its_gate(Form form) throws Exception {
        try (var database = new LogDatabase("gate")) {
            assertThat(raceAndOrder(database, form)).isGreaterThan(GATES * 5L);
            assertThat(contactsBehindTheClosing(database)).isZero();
            assertThat(GapCheck.holesInStreams(database)).isZero();
        }
    }

    /** Shows that the check above can fail: the same function without its locks lets contacts slip in. */
    @ParameterizedTest
    @EnumSource
    void without_locks_the_same_check_fails(Form form) throws Exception {
        try (var database = new LogDatabase("gate_without_locks")) {
            removeLocks(database);
            raceAndOrder(database, form);
            assertThat(contactsBehindTheClosing(database)).isPositive();
        }
    }

    private static long raceAndOrder(LogDatabase database, Form form) throws Exception {
        for (int number = 0; number < GATES; number++) {
            StreamName gate = note("gate." + number);
            database.log.append(append(Map.of(gate, -1L), Map.of(), null, added(gate, "opened")));
            var written = new AtomicInteger();
            var writers = new ArrayList<Callable<Boolean>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(() -> {
                    while (true) {
                        StreamName contact = note(UUID.randomUUID());
                        var outcome = database.log.append(
                                append(Map.of(contact, -1L), form.guards(gate), null, added(contact, "about " + gate)));
                        if (!(outcome instanceof Stored)) {
                            return true;
                        }
                        written.incrementAndGet();
                    }
                });
            }
            writers.add(() -> {
                while (written.get() < WRITERS * 2) {
                    Thread.onSpinWait();
                }
                var outcome = database.log.append(append(Map.of(gate, 0L), Map.of(), null, added(gate, "closed")));
                assertThat(outcome).isEqualTo(new Stored());
                return true;
            });
            Race.run(writers);
        }
        var ordered = new AtomicLong();
        for (long some = database.order(); some > 0; some = database.order()) {
            ordered.addAndGet(some);
        }
        return ordered.get();
    }

    private static long contactsBehindTheClosing(LogDatabase database) throws SQLException {
        return database.number("""
                with leaf as (
                    select n.leaf_index, e.stream, e.sequence,
                           convert_from(e.payload, 'UTF8')::json ->> 'word' as word
                    from log.entry n join log.event e using (xid, position))
                select count(*) from leaf closing
                join leaf contact on contact.word = 'about ' || closing.stream
                where closing.word = 'closed' and contact.leaf_index > closing.leaf_index""");
    }

    private static void removeLocks(LogDatabase database) throws Exception {
        try (var owner = database.asOwner();
                var statement = owner.createStatement();
                var control = PoliceGateRaceTest.class.getResourceAsStream("append-without-locks.sql")) {
            statement.execute(new String(control.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
