package candour.platform.log;

import java.util.UUID;

/** Events of a noun that exists for tests only. */
sealed interface NoteEvent {

    @Stored("note-added")
    record NoteAdded(UUID noteId, String word) implements NoteEvent {}

    @Stored("note-closed")
    record NoteClosed(UUID noteId) implements NoteEvent {}
}
