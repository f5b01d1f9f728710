package candour.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candour.platform.decision.RecordRule;
import candour.platform.decision.Refusal;
import candour.platform.log.Provenance;
import candour.platform.sample.Note;
import candour.platform.sample.Note.AddWord;
import candour.platform.sample.Note.CloseBoard;
import candour.platform.sample.Note.NoteRule;
import candour.platform.sample.Note.TakeBack;
import candour.platform.sample.Running;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Commands on a real log: guarded, retried, refused on facts only. */
class DecidingTest {

    private static Running running;

    private final UUID note = Ids.next();
    private final UUID board = Ids.next();

    @BeforeAll
    static void start() {
        running = new Running("deciding");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private AddWord word(String word) {
        return new AddWord(note, board, word);
    }

    private Accepted send(Object command) {
        return running.commands.send(command, Running.fromChair());
    }

    @Test
    void an_accepted_command_answers_the_version_and_what_it_stored() {
        assertThat(send(word("one")).version()).isZero();
        var second = send(word("two"));
        assertThat(second.version()).isEqualTo(1);
        assertThat(running.log.stream(Note.FOLD.stream(note), 0))
                .extracting(event -> event.eventId())
                .isEqualTo(second.eventIds());
    }

    @Test
    void helpful_practice_that_is_not_kept_to_is_warned_of() {
        IntStream.range(0, 3).forEach(i -> send(word("w" + i)));
        assertThat(send(word("fourth")).warnings()).containsExactly(NoteRule.NOTE_IS_LONG);
    }

    @Test
    void a_refusal_from_memory_is_decided_again_on_the_log() {
        send(word("one"));
        try (var elsewhere = running.another()) {
            elsewhere.commands.send(new CloseBoard(board), Running.fromChair());
        }
        var refusal = catchThrowableOfType(Refusal.class, () -> send(word("late")));
        assertThat(refusal.rule()).isEqualTo(NoteRule.BOARD_IS_CLOSED);
        assertThat(running.commands.refusal(word("late"))).isPresent();
        assertThat(send(new CloseBoard(board)).eventIds()).isEmpty();
    }

    @Test
    void a_version_that_has_moved_is_answered_with_where_it_stands() {
        send(word("one"));
        send(word("two"));
        var seen = new Envelope(Running.fromChair().provenance(), 0L, null, null);
        var stale = catchThrowableOfType(StaleVersion.class, () -> running.commands.send(word("three"), seen));
        assertThat(stale.current()).isEqualTo(1);
    }

    @Test
    void the_same_request_again_is_answered_as_before_and_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        var first = running.commands.send(word("one"), Running.fromChair().idempotent(key, new byte[] {1}));
        send(word("two"));
        send(new CloseBoard(board));
        var again = running.commands.send(word("one"), Running.fromChair().idempotent(key, new byte[] {1}));
        assertThat(again.repeated()).isTrue();
        assertThat(again.version()).isEqualTo(first.version());
        assertThat(again.eventIds()).isEqualTo(first.eventIds());
        assertThatThrownBy(() ->
                        running.commands.send(word("other"), Running.fromChair().idempotent(key, new byte[] {2})))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void what_was_recorded_in_error_counts_no_longer() {
        var kept = send(word("one"));
        var wrong = send(word("two"));
        send(new TakeBack(note, wrong.eventIds().getFirst()));
        assertThat(kept.version()).isZero();
        try (var elsewhere = running.another()) {
            var next = elsewhere.commands.send(word("three"), Running.fromChair());
            assertThat(next.version()).isEqualTo(3);
            assertThat(elsewhere
                            .commands
                            .send(word("four"), Running.fromChair())
                            .warnings())
                    .as("two words count, not three")
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("X-13: a record is taken back by its recorder, or by who answers for the record (R3)")
    void a_record_is_taken_back_by_its_recorder_or_by_who_answers_for_the_record() {
        var mine = send(word("mine")).eventIds().getFirst();
        var also = send(word("also mine")).eventIds().getFirst();
        var other = Envelope.of(new Provenance("person-2", "ORG", "KEEPER", note, note, note, null));
        var refusal = catchThrowableOfType(Refusal.class, () -> running.commands.send(new TakeBack(note, mine), other));
        assertThat(refusal.rule()).isEqualTo(RecordRule.RECORDED_BY_ANOTHER);
        assertThat(send(new TakeBack(note, mine)).eventIds()).hasSize(1);
        assertThat(running.commands
                        .send(new TakeBack(note, also), other.answeringForOthers())
                        .eventIds())
                .hasSize(1);
    }

    @Test
    void many_at_once_on_one_note_all_get_a_place_of_their_own() throws Exception {
        try (var people = Executors.newFixedThreadPool(8);
                var elsewhere = running.another()) {
            var sent = IntStream.range(0, 160)
                    .mapToObj(i -> people.submit(() -> (i % 2 == 0 ? running : elsewhere)
                            .commands
                            .send(word("w" + i), Running.fromChair())
                            .version()))
                    .toList();
            var versions = new java.util.TreeSet<Long>();
            for (var each : sent) {
                versions.add(each.get());
            }
            assertThat(versions).hasSize(160);
            assertThat(versions.getLast()).isEqualTo(159);
        }
    }

    @Test
    void a_command_that_nobody_was_allowed_to_send_is_not_decided() {
        var nobody = new Provenance("person-1", null, null, note, note, note, null);
        assertThatThrownBy(() -> running.commands.send(word("one"), Envelope.of(nobody)))
                .isInstanceOf(SecurityException.class);
        assertThat(running.log.stream(Note.FOLD.stream(note), -1)).isEmpty();
    }
}
