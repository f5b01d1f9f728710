package candour.testing.sample;

import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.SealedFile;
import java.util.UUID;

/** What is remembered about one note. */
public sealed interface NoteEvent {
    UUID noteId();

    @Stored("note-written")
    record NoteWritten(UUID noteId, UUID folderId, Sealed text) implements NoteEvent {}

    @Stored("note-amended")
    record NoteAmended(UUID noteId, Sealed text) implements NoteEvent {}

    @Stored("note-scanned")
    record NoteScanned(UUID noteId, SealedFile file) implements NoteEvent {}

    @Stored("note-closed")
    record NoteClosed(UUID noteId) implements NoteEvent {}
}
