package candour.chronology.imports.preview;

import candour.chronology.time.DateOrder;
import candour.platform.access.Code;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file would become, before anything is stored. */
public sealed interface Preview {
    /** @param tables every table of the file, read or not, and how its columns were understood */
    record Read(FileKind kind, List<TableRead> tables, List<PreviewRow> rows, Set<Notice> notices) implements Preview {
        public Read {
            tables = List.copyOf(tables);
            rows = List.copyOf(rows);
            notices = Set.copyOf(notices);
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
     * @param headings every word over its columns, those that were not understood too; in the clear
     * @param basis how it is known what the columns hold
     * @param shape of its headings; null when it has none
     * @param top its first rows as they stand, so that a person can say which of them holds the headings
     * @param proposed what the agency said before of a table with the very same headings
     */
    record TableRead(
            String name,
            int headingRow,
            List<String> headings,
            Map<Integer, Column> columns,
            DateOrder order,
            int rows,
            Basis basis,
            @Nullable Code shape,
            List<TopRow> top,
            @Nullable ChosenColumns proposed) {
        public TableRead {
            headings = List.copyOf(headings);
            columns = Map.copyOf(columns);
            top = List.copyOf(top);
        }
    }

    /** @param row as the person sees it; {@code words} in the clear, each cut after 80 letters */
    record TopRow(int row, List<String> words) {
        public TopRow {
            words = List.copyOf(words);
        }
    }

    /** How it is known what the columns of a table hold. */
    enum Basis {
        /** It is not known: the table is not read. */
        NONE,
        HEADINGS,
        /** It goes on where the table before it was cut, with the same columns. */
        CONTINUED,
        CHOSEN
    }
}
