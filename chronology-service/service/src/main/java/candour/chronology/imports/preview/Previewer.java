package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Preview.TableRead;
import java.util.ArrayList;
import java.util.List;

/** Reads a file into what it would become. Stores nothing, guesses nothing, and keeps every word. */
public final class Previewer {
    private Previewer() {}

    /** @param file at most 50 MB */
    public static Preview preview(byte[] file, ImportOptions options) {
        try {
            FileTables found = FileTables.of(file);
            List<Table> tables = Sections.of(found.tables());
            if (tables.stream()
                    .noneMatch(
                            table -> table.hasColumns() || HeadingRow.of(table).isPresent()))
                return new Preview.Refused(Unreadable.NO_TABLE);
            List<TableRead> read = new ArrayList<>();
            List<PreviewRow> rows = new ArrayList<>();
            TableReader before = null;
            for (Table table : tables) {
                TableReader reader = TableReader.of(table, read.size() + 1, options, before);
                read.add(reader.read(rows));
                before = reader;
            }
            return new Preview.Read(found.kind(), read, rows, found.notices());
        } catch (UnreadableFile e) {
            return new Preview.Refused(e.reason());
        }
    }
}
