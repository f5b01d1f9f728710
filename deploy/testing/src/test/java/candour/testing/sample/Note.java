package candour.testing.sample;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Fold;
import candour.testing.sample.NoteCommand.AmendNote;
import candour.testing.sample.NoteCommand.CloseNote;
import candour.testing.sample.NoteCommand.WriteNote;
import candour.testing.sample.NoteEvent.NoteAmended;
import candour.testing.sample.NoteEvent.NoteClosed;
import candour.testing.sample.NoteEvent.NoteScanned;
import candour.testing.sample.NoteEvent.NoteWritten;

/** A note: open, or closed for ever. */
enum Note {
    UNKNOWN,
    OPEN,
    CLOSED;

    static final Fold<Note, NoteEvent> FOLD =
            new Fold<>("note", NoteEvent.class, NoteEvent::noteId, Note::evolve, UNKNOWN);

    static final Decider<NoteCommand> DECIDER = Decider.of(NoteCommand.class)
            .writes(FOLD, NoteCommand::noteId)
            .decides((command, facts) -> decide(command, facts.of(FOLD)));

    private static Note evolve(Note note, NoteEvent event) {
        return switch (event) {
            case NoteWritten _ -> OPEN;
            case NoteAmended _, NoteScanned _ -> note;
            case NoteClosed _ -> CLOSED;
        };
    }

    private static Decision decide(NoteCommand command, Note note) {
        return switch (command) {
            case WriteNote c ->
                Decision.of(new NoteWritten(c.noteId(), c.folderId(), c.text()))
                        .warningIf(c.brief(), NoteRule.NOTE_SHOULD_BE_FULL);
            case AmendNote c -> {
                if (note != OPEN) {
                    throw NoteRule.NOTE_IS_CLOSED.broken("a new note");
                }
                yield Decision.of(new NoteAmended(c.noteId(), c.text()));
            }
            case CloseNote c -> note == CLOSED ? Decision.alreadySo() : Decision.of(new NoteClosed(c.noteId()));
        };
    }
}
