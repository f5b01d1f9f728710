package candour.acceptance.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import candour.acceptance.chaos.Operation.Acknowledged;
import candour.acceptance.chaos.Operation.Refused;
import candour.acceptance.chaos.Operation.Unknown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The checker must find each kind of wrong that is planted in a good history, and nothing in the good one. */
class HistoryCheckerSpec {

    private static final int OPERATIONS = 400;

    private final List<Operation> operations = new ArrayList<>();
    private final List<LogLine> log = new ArrayList<>();

    HistoryCheckerSpec() {
        for (int i = 0; i < OPERATIONS; i++) {
            var event = new UUID(1, i);
            var stream = "note-" + i % 7;
            long version = i / 7;
            log.add(new LogLine(i, event, stream, version));
            operations.add(
                    new Operation("k" + i, 10L * i, 10L * i + 25, new Acknowledged(stream, version, List.of(event))));
        }
        operations.add(new Operation("refused", 5, 6, new Refused()));
        operations.add(new Operation("unknown", 5, 6, new Unknown()));
    }

    private List<String> found() {
        return HistoryChecker.violations(operations, log);
    }

    @Test
    void nothing_is_found_in_a_good_history() {
        assertThat(found()).isEmpty();
    }

    @Test
    void a_lost_acknowledged_command_is_found() {
        log.removeLast();
        assertThat(found()).anyMatch(wrong -> wrong.contains("is lost"));
    }

    @Test
    void an_event_stored_twice_is_found() {
        log.add(new LogLine(OPERATIONS, log.getFirst().event(), "note-0", OPERATIONS / 7 + 1));
        assertThat(found()).anyMatch(wrong -> wrong.contains("twice"));
    }

    @Test
    void two_events_at_one_version_are_found() {
        log.add(new LogLine(OPERATIONS, new UUID(2, 1), "note-3", 5));
        assertThat(found()).anyMatch(wrong -> wrong.contains("note-3 has 5"));
    }

    @Test
    void a_hole_in_the_order_of_leaves_is_found() {
        log.remove(200);
        assertThat(found()).anyMatch(wrong -> wrong.contains("leaf 200"));
    }

    @Test
    void a_stale_answer_is_found() {
        var last = operations.get(350);
        operations.set(350, new Operation(last.key(), 0, 1, last.answer()));
        assertThat(found()).anyMatch(wrong -> wrong.contains("answered before"));
    }

    @Test
    void an_answer_given_to_two_commands_is_found() {
        operations.add(
                new Operation("again", 10_000, 10_001, operations.getFirst().answer()));
        assertThat(found()).anyMatch(wrong -> wrong.contains("the same event"));
    }

    @Test
    void events_that_changed_places_are_found() {
        Collections.swap(log, 100, 107);
        assertThat(found()).isNotEmpty();
    }

    @Test
    void a_version_that_was_not_what_was_said_is_found() {
        operations.set(
                3,
                new Operation(
                        "k3",
                        30,
                        55,
                        new Acknowledged("note-3", 9, List.of(log.get(3).event()))));
        assertThat(found()).anyMatch(wrong -> wrong.contains("does not stand at version 9"));
    }
}
