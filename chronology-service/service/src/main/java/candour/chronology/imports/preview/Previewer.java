package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Preview.TableRead;
import candour.chronology.imports.preview.Table.Line;
import candour.chronology.time.DateOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file into what it would become. Stores nothing, guesses nothing, and keeps every word. */
public final class Previewer {
    private Previewer() {}

    /** @param file at most 50 MB */
    public static Preview preview(byte[] file, ImportOptions options) {
        try {
            FileTables found = FileTables.of(file);
            List<TableRead> tables = new ArrayList<>();
            List<PreviewRow> rows = new ArrayList<>();
            for (Table table : found.tables()) tables.add(read(table, options, rows));
            if (tables.stream().allMatch(table -> table.columns().isEmpty()))
                return new Preview.Refused(Unreadable.NO_TABLE);
            return new Preview.Read(found.kind(), tables, rows);
        } catch (UnreadableFile e) {
            return new Preview.Refused(e.reason());
        }
    }

    private static TableRead read(Table table, ImportOptions options, List<PreviewRow> rows) {
        Optional<HeadingRow> heading = HeadingRow.of(table);
        if (heading.isEmpty()) return new TableRead(table.name(), 0, Map.of(), DateOrder.DAY_FIRST, 0);
        List<Line> lines = table
                .lines()
                .subList(heading.get().index() + 1, table.lines().size())
                .stream()
                .filter(line -> !line.isBlank() && !heading.get().repeatedBy(line))
                .toList();
        RowReader reader = new RowReader(table.name(), heading.get().columns(), options, order(lines, heading.get()));
        lines.forEach(line -> rows.add(reader.read(line)));
        int number = table.lines().get(heading.get().index()).number();
        return new TableRead(
                table.name(), number, heading.get().columns(), reader.rules().order(), lines.size());
    }

    /** Cells that a spreadsheet keeps as day numbers prove nothing about how people wrote the others. */
    private static DateOrder order(List<Line> lines, HeadingRow heading) {
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
