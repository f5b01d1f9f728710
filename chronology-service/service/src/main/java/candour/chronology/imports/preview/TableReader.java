package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Preview.Basis;
import candour.chronology.imports.preview.Preview.TableRead;
import candour.chronology.imports.preview.Preview.TopRow;
import candour.chronology.imports.preview.Table.Line;
import candour.chronology.time.DateOrder;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading;
import candour.chronology.time.ReadingRules;
import candour.platform.access.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One table, with what its columns are held to be.
 *
 * @param number counted from 1, in the whole file
 * @param heading null when it is not known what the columns hold
 */
record TableReader(
        Table table,
        int number,
        ImportOptions options,
        Basis basis,
        @Nullable HeadingRow heading,
        @Nullable DateOrder order) {

    static TableReader of(Table table, int number, ImportOptions options, @Nullable TableReader before) {
        Optional<ChosenColumns> chosen = options.chosen(number);
        if (chosen.isPresent()) {
            Columns columns = chosen.get().columns();
            for (int i = 0; i < table.lines().size(); i++)
                if (table.lines().get(i).number() == chosen.get().headingRow())
                    return new TableReader(
                            table,
                            number,
                            options,
                            Basis.CHOSEN,
                            HeadingRow.of(i, table.lines().get(i)).as(columns),
                            columns.order());
        }
        Optional<HeadingRow> found = HeadingRow.of(table);
        if (found.isPresent()) return new TableReader(table, number, options, Basis.HEADINGS, found.get(), null);
        HeadingRow above = before == null ? null : before.heading();
        return above != null && goesOn(table, above, options)
                ? new TableReader(
                        table,
                        number,
                        options,
                        Basis.CONTINUED,
                        new HeadingRow(-1, above.columns(), above.words()),
                        before.order())
                : new TableReader(table, number, options, Basis.NONE, null, null);
    }

    /** A table that Word cut in two has as many columns as the one above it, and begins with a date. */
    private static boolean goesOn(Table table, HeadingRow above, ImportOptions options) {
        int widest = table.lines().stream().mapToInt(Line::width).max().orElse(0);
        if (widest < 3 || widest != above.words().size()) return false;
        int date = above.columns().entrySet().stream()
                .filter(column -> column.getValue() == Column.DATE)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
        Cell first = table.lines().getFirst().cell(date);
        ReadingRules rules = ReadingRules.dayFirst(options.latestYear());
        return first.number() != null || EventTimeReader.read(first.text(), null, rules) instanceof Reading.Understood;
    }

    /** @param rows to which its rows are added */
    TableRead read(List<PreviewRow> rows) {
        if (heading == null)
            return new TableRead(
                    table.name(), 0, words(0), Map.of(), DateOrder.DAY_FIRST, 0, basis, null, top(), proposed());
        List<Line> lines = table
                .lines()
                .subList(heading.index() + 1, table.lines().size())
                .stream()
                .filter(line -> !line.isBlank() && !heading.repeatedBy(line))
                .toList();
        DateOrder used = order == null ? proved(lines, heading) : order;
        RowReader reader = new RowReader(table.name(), heading.columns(), options, used);
        lines.forEach(line -> rows.add(reader.read(line)));
        boolean own = heading.index() >= 0;
        return new TableRead(
                table.name(),
                own ? table.lines().get(heading.index()).number() : 0,
                own ? words(heading.index()) : heading.words(),
                heading.columns(),
                used,
                lines.size(),
                basis,
                Shape.of(heading.words()),
                top(),
                proposed());
    }

    private List<TopRow> top() {
        return table.lines().stream()
                .filter(line -> !line.isBlank())
                .limit(5)
                .map(line -> new TopRow(line.number(), words(line)))
                .toList();
    }

    private List<String> words(int index) {
        return index < table.lines().size() ? words(table.lines().get(index)) : List.of();
    }

    private static List<String> words(Line line) {
        return line.cells().subList(0, line.width()).stream()
                .map(cell -> cell.text().length() > 80 ? cell.text().substring(0, 80) : cell.text())
                .toList();
    }

    private @Nullable ChosenColumns proposed() {
        for (Line line : table.lines()
                .subList(0, Math.min(HeadingRow.LOOK_THROUGH, table.lines().size()))) {
            Code shape = Shape.of(HeadingRow.words(line));
            Columns known = options.remembered().get(shape);
            if (known != null) return new ChosenColumns(number, line.number(), known);
        }
        return null;
    }

    /** Cells that a spreadsheet keeps as day numbers prove nothing about how people wrote the others. */
    private static DateOrder proved(List<Line> lines, HeadingRow heading) {
        List<String> written = new ArrayList<>();
        heading.columns().forEach((index, column) -> {
            if (column == Column.DATE || column == Column.END_DATE)
                lines.stream()
                        .map(line -> line.cell(index))
                        .filter(cell -> cell.number() == null)
                        .forEach(cell -> written.add(cell.text()));
        });
        return DateOrder.provedBy(written);
    }
}
