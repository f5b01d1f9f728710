package candour.chronology.http;

import candour.chronology.imports.preview.Column;
import candour.chronology.imports.preview.FileKind;
import candour.chronology.imports.preview.Notice;
import candour.chronology.imports.preview.Preview;
import candour.chronology.imports.preview.PreviewRow;
import candour.chronology.imports.preview.RowProblem;
import candour.chronology.time.DateOrder;
import candour.chronology.time.Reading;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
        List<NoticeAnswer> notices,
        List<TableAnswer> tables,
        int rows,
        long ready,
        List<RowAnswer> items,
        @Nullable String next) {

    /**
     * @param table counted from 1: how it is named when its columns are chosen
     * @param headings every word over its columns, by position from 1; a column that is not among {@code columns} is left out
     * @param columns what each column was understood as, by position from 1
     * @param basis how that is known
     * @param shape of its headings: tables with the very same ones have the same
     * @param top its first rows as they stand: which of them holds the headings is said by its number
     * @param proposed what the agency said of such a table before, ready to be sent as its choice; nothing is read by it until then
     */
    public record TableAnswer(
            int table,
            String name,
            int headingRow,
            List<String> headings,
            Map<Integer, Column> columns,
            DateOrder dateOrder,
            int rows,
            Preview.Basis basis,
            @Nullable String shape,
            List<Preview.TopRow> top,
            ColumnsBody.@Nullable TableBody proposed) {}

    /** @param words what its owner should know of the whole file */
    public record NoticeAnswer(Notice code, String words) {}

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
                read.notices().stream()
                        .map(notice -> new NoticeAnswer(notice, notice.words()))
                        .toList(),
                IntStream.range(0, read.tables().size())
                        .mapToObj(i -> table(i + 1, read.tables().get(i)))
                        .toList(),
                read.rows().size(),
                read.ready(),
                read.rows().subList(Math.min(from, end), end).stream()
                        .map(PreviewAnswer::row)
                        .toList(),
                end < read.rows().size() ? Integer.toString(end) : null);
    }

    private static TableAnswer table(int number, Preview.TableRead table) {
        var columns = new TreeMap<Integer, Column>();
        table.columns().forEach((index, column) -> columns.put(index + 1, column));
        return new TableAnswer(
                number,
                table.name(),
                table.headingRow(),
                table.headings(),
                columns,
                table.order(),
                table.rows(),
                table.basis(),
                table.shape() == null ? null : table.shape().value(),
                table.top(),
                table.proposed() == null ? null : ColumnsBody.TableBody.of(table.proposed()));
    }

    private static RowAnswer row(PreviewRow row) {
        WhenAnswer when = row.when() instanceof Reading.Understood known ? WhenAnswer.of(known.when()) : null;
        return new RowAnswer(row.table(), row.number(), row.ready(), new TreeMap<>(row.texts()), when, row.problems());
    }
}
