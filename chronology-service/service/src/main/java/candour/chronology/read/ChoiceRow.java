package candour.chronology.read;

import candour.chronology.imports.preview.ChosenColumns;
import candour.chronology.upload.ChosenTable;
import candour.chronology.upload.UploadEvent;
import candour.chronology.upload.UploadEvent.BatchAdded;
import candour.chronology.upload.UploadEvent.ColumnsChosen;
import candour.chronology.upload.UploadEvent.FileReceived;
import candour.chronology.upload.UploadEvent.ImportAbandoned;
import candour.chronology.upload.UploadEvent.ImportBegun;
import candour.chronology.upload.UploadEvent.ImportCommitted;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a file said of its columns last.
 *
 * @param choices how often it was said
 * @param source for rows that name none; null for the one that came with the file
 */
public record ChoiceRow(
        UUID importId,
        int choices,
        List<ChosenTable> tables,
        @Nullable Sealed source) implements Row {

    public static final ReadModel<ChoiceRow> CHOICES =
            new Model<>("import-choices", ChoiceRow.class, UploadEvent.class, (told, rows) -> {
                UUID importId = told.event().importId();
                ChoiceRow was = rows.find(importId.toString()).orElse(none(importId));
                switch (told.event()) {
                    // Handed in again after it was given up: what was said before counts no more.
                    case FileReceived _ -> {
                        if (was.choices > 0) rows.put(new ChoiceRow(importId, was.choices, List.of(), null));
                    }
                    case ColumnsChosen e ->
                        rows.put(new ChoiceRow(
                                importId, was.choices + 1, e.tables(), e.source() == null ? was.source : e.source()));
                    case ImportBegun _, BatchAdded _, ImportCommitted _, ImportAbandoned _ -> {}
                }
            });

    public ChoiceRow {
        tables = List.copyOf(tables);
    }

    /** Nothing was said of that file. */
    public static ChoiceRow none(UUID importId) {
        return new ChoiceRow(importId, 0, List.of(), null);
    }

    public List<ChosenColumns> chosen() {
        return tables.stream().map(ChosenTable::chosen).toList();
    }

    @Override
    public String key() {
        return importId.toString();
    }
}
