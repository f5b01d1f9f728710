package candour.testing.sample;

import candour.platform.sealed.Sealed;
import java.util.UUID;

/** What can be asked of a note. */
public sealed interface NoteCommand {
    UUID noteId();

    record WriteNote(UUID noteId, UUID folderId, Sealed text, boolean brief) implements NoteCommand {}

    record AmendNote(UUID noteId, Sealed text) implements NoteCommand {}

    record CloseNote(UUID noteId) implements NoteCommand {}
}
