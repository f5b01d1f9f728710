package candour.platform.sample;

import candour.platform.decision.Citation;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Fold;
import candour.platform.decision.MarkedInError;
import candour.platform.decision.Rule;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Stored;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.Set;
import java.util.UUID;

/** How many words a note has, while its board is open. */
public record Note(int words) {

    /** What may be asked. */
    public sealed interface Command {}

    /** Adds a word to a note, unless its board is closed. */
    public record AddWord(UUID noteId, UUID boardId, String word) implements Command {}

    /** Closes a board. */
    public record CloseBoard(UUID boardId) {}

    /** Says that a word was recorded in error. */
    public record TakeBack(UUID noteId, UUID eventId) {}

    /** What happened to a note. */
    public sealed interface Event {
        UUID noteId();
    }

    @Stored("word-added")
    public record WordAdded(UUID noteId, UUID boardId, String word) implements Event {}

    @Stored("word-taken-back")
    public record WordTakenBack(UUID noteId, UUID markedEventId) implements Event, MarkedInError {}

    /** What happened to a board. */
    public sealed interface BoardEvent {
        UUID boardId();
    }

    @Stored("board-closed")
    public record BoardClosed(UUID boardId) implements BoardEvent {}

    /** The rules. */
    public enum NoteRule implements Rule {
        BOARD_IS_CLOSED(Citation.must("X-01", "the platform's own sample", "Nothing is added to a closed board.")),
        NOTE_IS_LONG(Citation.usually("X-01", "the platform's own sample", "A note is short."));

        private final Citation citation;

        NoteRule(Citation citation) {
            this.citation = citation;
        }

        @Override
        public Citation citation() {
            return citation;
        }
    }

    public static final Fold<Note, Event> FOLD =
            new Fold<>("note", Event.class, Event::noteId, Note::evolve, new Note(0));
    public static final Fold<Boolean, BoardEvent> BOARD =
            new Fold<>("board", BoardEvent.class, BoardEvent::boardId, (_, _) -> true, false);

    public static final Decider<AddWord> ADDING = Decider.of(AddWord.class)
            .writes(FOLD, AddWord::noteId)
            .reads(BOARD, AddWord::boardId)
            .decides((command, facts) -> {
                if (facts.of(BOARD)) {
                    throw NoteRule.BOARD_IS_CLOSED.broken();
                }
                return Decision.of(new WordAdded(command.noteId(), command.boardId(), command.word()))
                        .warningIf(facts.of(FOLD).words() >= 3, NoteRule.NOTE_IS_LONG);
            });
    public static final Decider<CloseBoard> CLOSING = Decider.of(CloseBoard.class)
            .writes(BOARD, CloseBoard::boardId)
            .decides((command, facts) ->
                    facts.of(BOARD) ? Decision.alreadySo() : Decision.of(new BoardClosed(command.boardId())));
    public static final Decider<TakeBack> TAKING_BACK = Decider.of(TakeBack.class)
            .writes(FOLD, TakeBack::noteId)
            .decides((command, _) -> Decision.of(new WordTakenBack(command.noteId(), command.eventId())));

    static Note evolve(Note was, Event event) {
        return switch (event) {
            case WordAdded _ -> new Note(was.words + 1);
            case WordTakenBack _ -> was;
        };
    }

    /** A row for each note. */
    public record NoteRow(String key, String scope, int words, Set<String> all) implements Row {}

    /** Counts the words of each note. */
    public static class Counts implements ReadModel<NoteRow> {
        @Override
        public String name() {
            return "note-counts";
        }

        @Override
        public Class<NoteRow> row() {
            return NoteRow.class;
        }

        @Override
        public void on(LoggedEvent event, Rows<NoteRow> rows) {
            if (event.payload() instanceof WordAdded added) {
                if (added.word().equals("poison")) {
                    throw new IllegalStateException("This fold does not bear poison");
                }
                var key = added.noteId().toString();
                var row = rows.find(key).orElse(new NoteRow(key, added.boardId().toString(), 0, Set.of()));
                var all = new java.util.TreeSet<>(row.all());
                all.add(added.word());
                rows.put(new NoteRow(key, row.scope(), row.words() + 1, all));
            }
        }
    }
}
