package candour.chronology.imports.preview;

import candour.chronology.time.DateOrder;
import java.util.List;
import java.util.Map;

/** What a file would become, before anything is stored. */
public sealed interface Preview {
    /** @param tables every table of the file, read or not, and how its columns were understood */
    record Read(FileKind kind, List<TableRead> tables, List<PreviewRow> rows) implements Preview {
        public Read {
            tables = List.copyOf(tables);
            rows = List.copyOf(rows);
        }

        public long ready() {
            return rows.stream().filter(PreviewRow::ready).count();
        }
    }

    /** The file as a whole is not taken. Its words say what to do. */
    record Refused(Unreadable reason) implements Preview {}

    /**
     * @param columns by position, from 0; empty when the table is no chronology
     * @param headingRow as the person sees it; 0 when there is none
     */
    record TableRead(String name, int headingRow, Map<Integer, Column> columns, DateOrder order, int rows) {
        public TableRead {
            columns = Map.copyOf(columns);
        }
    }
}
