package candour.chronology.http;

import candour.chronology.imports.preview.Column;
import candour.chronology.imports.preview.FileKind;
import candour.chronology.imports.preview.Preview;
import candour.chronology.imports.preview.PreviewRow;
import candour.chronology.imports.preview.RowProblem;
import candour.chronology.time.DateOrder;
import candour.chronology.time.Reading;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a file would become; nothing of it is stored.
 *
 * @param rows how many rows there are, of which {@code ready} can be brought in as they stand
 * @param items a page of them
 * @param next the cursor of the next page, or absent
 */
public record PreviewAnswer(
        FileKind kind,
        List<TableAnswer> tables,
        int rows,
        long ready,
        List<RowAnswer> items,
        @Nullable String next) {

    /** @param columns what each column was understood as, by position from 1 */
    public record TableAnswer(
            String name, int headingRow, Map<Integer, Column> columns, DateOrder dateOrder, int rows) {}

    public record RowAnswer(
            String table,
            int row,
            boolean ready,
            Map<Column, String> cells,
            @Nullable WhenAnswer when,
            List<RowProblem> problems) {}

    static PreviewAnswer of(Preview.Read read, int from, int limit) {
        int end = Math.min(read.rows().size(), from + limit);
        return new PreviewAnswer(
                read.kind(),
                read.tables().stream().map(PreviewAnswer::table).toList(),
                read.rows().size(),
                read.ready(),
                read.rows().subList(Math.min(from, end), end).stream()
                        .map(PreviewAnswer::row)
                        .toList(),
                end < read.rows().size() ? Integer.toString(end) : null);
    }

    private static TableAnswer table(Preview.TableRead table) {
        var columns = new TreeMap<Integer, Column>();
        table.columns().forEach((index, column) -> columns.put(index + 1, column));
        return new TableAnswer(table.name(), table.headingRow(), columns, table.order(), table.rows());
    }

    private static RowAnswer row(PreviewRow row) {
        WhenAnswer when = row.when() instanceof Reading.Understood known ? WhenAnswer.of(known.when()) : null;
        return new RowAnswer(row.table(), row.number(), row.ready(), new TreeMap<>(row.texts()), when, row.problems());
    }
}
