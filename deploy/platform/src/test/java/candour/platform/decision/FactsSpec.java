package candour.platform.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import candour.platform.log.StreamName;
import candour.platform.sample.Note;
import candour.platform.sample.Note.AddWord;
import candour.platform.sample.Note.WordAdded;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a decision has read: each stream's state, and where the stream stood")
class FactsSpec {
    static final UUID ONE = new UUID(0, 1);
    static final UUID OTHER = new UUID(0, 2);
    static final UUID BOARD = new UUID(0, 3);

    @Test
    void the_first_stream_of_a_kind_is_what_the_decision_is_about() {
        var facts = new Facts().with(Note.FOLD, ONE, new Note(1)).with(Note.FOLD, OTHER, new Note(2));
        assertThat(facts.of(Note.FOLD)).isEqualTo(new Note(1));
        assertThat(facts.of(Note.FOLD, ONE)).isEqualTo(new Note(1));
        assertThat(facts.of(Note.FOLD, OTHER)).isEqualTo(new Note(2));
        assertThat(new Facts().of(Note.FOLD)).as("nothing has happened").isEqualTo(new Note(0));
    }

    @Test
    void a_stream_that_was_not_read_is_not_guarded_and_so_says_nothing() {
        var facts = new Facts().with(Note.FOLD, ONE, new Note(1));
        assertThatIllegalStateException()
                .isThrownBy(() -> facts.of(Note.FOLD, OTHER))
                .withMessage("The decision asks for note which it did not read");
    }

    @Test
    void all_of_a_kind_are_given_by_id_in_the_order_asked_for() {
        var facts = new Facts()
                .with(Note.FOLD, OTHER, new Note(2))
                .with(Note.BOARD, BOARD, true)
                .with(Note.FOLD, ONE, new Note(1));
        assertThat(facts.all(Note.FOLD))
                .containsExactly(Map.entry(OTHER.toString(), new Note(2)), Map.entry(ONE.toString(), new Note(1)));
    }

    @Test
    void what_was_made_from_a_stream_counts_while_the_stream_stands_where_it_was_seen() {
        var facts = new Facts().with(Note.FOLD, ONE, new Note(3), 2).with(Note.BOARD, BOARD, false);
        var note = new StreamName("note", ONE.toString());
        assertThat(facts.stillAt(Map.of(note, 2L, new StreamName("board", BOARD.toString()), -1L)))
                .isTrue();
        assertThat(facts.stillAt(Map.of(note, 1L))).isFalse();
        assertThat(facts.stillAt(Map.of(new StreamName("note", OTHER.toString()), -1L)))
                .as("one that was not read")
                .isFalse();
    }

    @Test
    void a_decider_reads_what_its_command_names_in_the_order_said() {
        var add = new AddWord(ONE, BOARD, "word");
        assertThat(Note.ADDING.commands()).isEqualTo(AddWord.class);
        assertThat(Note.ADDING.reads())
                .extracting(read -> read.fold().stream(
                        read.ids().apply(add, new Facts()).iterator().next()))
                .containsExactly(new StreamName("note", ONE.toString()), new StreamName("board", BOARD.toString()));
        var decided = Note.ADDING
                .decide()
                .apply(add, new Facts().with(Note.FOLD, ONE, new Note(3)).with(Note.BOARD, BOARD, false));
        assertThat(decided)
                .isEqualTo(Decision.of(new WordAdded(ONE, BOARD, "word")).warning(Note.NoteRule.NOTE_IS_LONG));
    }

    @Test
    void an_event_belongs_to_the_stream_its_kind_names_and_changes_its_state() {
        var added = new WordAdded(ONE, BOARD, "word");
        assertThat(Note.FOLD.streamOf(added)).isEqualTo(new StreamName("note", ONE.toString()));
        assertThat(Note.FOLD.next(new Note(1), added)).isEqualTo(new Note(2));
    }
}
