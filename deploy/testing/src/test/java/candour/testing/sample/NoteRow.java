package candour.testing.sample;

import candour.platform.log.LoggedEvent;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.UUID;

/** A note as it is read. */
record NoteRow(UUID noteId, UUID folderId, Sealed text, boolean closed) implements Row {

    /** All notes by folder. */
    static final ReadModel<NoteRow> NOTES = new ReadModel<>() {
        @Override
        public String name() {
            return "notes";
        }

        @Override
        public Class<NoteRow> row() {
            return NoteRow.class;
        }

        @Override
        public void on(LoggedEvent event, Rows<NoteRow> rows) {
            if (event.payload() instanceof NoteEvent note) {
                switch (note) {
                    case NoteEvent.NoteWritten e -> rows.put(new NoteRow(e.noteId(), e.folderId(), e.text(), false));
                    case NoteEvent.NoteAmended e ->
                        rows.change(key(e), old -> new NoteRow(old.noteId(), old.folderId(), e.text(), old.closed()));
                    case NoteEvent.NoteScanned _ -> {}
                    case NoteEvent.NoteClosed e ->
                        rows.change(key(e), old -> new NoteRow(old.noteId(), old.folderId(), old.text(), true));
                }
            }
        }
    };

    private static String key(NoteEvent event) {
        return event.noteId().toString();
    }

    @Override
    public String key() {
        return noteId.toString();
    }

    @Override
    public String scope() {
        return folderId.toString();
    }
}
