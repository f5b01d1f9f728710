package candour.chronology.http;

import candour.chronology.imports.preview.ChosenColumns;
import candour.chronology.imports.preview.Column;
import candour.chronology.imports.preview.ColumnAt;
import candour.chronology.imports.preview.Columns;
import candour.chronology.time.DateOrder;
import candour.platform.rest.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file hold, in place of what their headings seem to mean.
 *
 * @param tables those that are not to be read by their headings; none for all to be
 * @param remember propose the same for the next file of the agency with the very same headings, once this one is brought in
 * @param source the source of information for rows that name none; absent to leave it as it was
 */
public record ColumnsBody(
        @NotNull @Valid @Size(max = 200) List<TableBody> tables,
        boolean remember,
        @Nullable @Size(max = 2_000) String source) {

    /**
     * @param table counted from 1, as in the preview
     * @param headingRow as the person sees it; 0 for the names in a .json file
     * @param columns by position from 1; a column that is not named is left out
     * @param dateOrder whether 5/6/2016 is 5 June or May 6; absent for day first unless the file proves otherwise
     */
    public record TableBody(
            @Min(1) int table,
            @Min(0) int headingRow,
            @NotNull @Size(min = 1, max = 64) Map<Integer, Column> columns,
            @Nullable DateOrder dateOrder) {

        static TableBody of(ChosenColumns known) {
            return new TableBody(
                    known.table(),
                    known.headingRow(),
                    byPosition(known.columns()),
                    known.columns().order());
        }
    }

    List<ChosenColumns> chosen() {
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < tables.size(); i++) {
            if (!named.add(tables.get(i).table()))
                throw Problem.invalid("body.tables[" + i + "].table", "Each table can be named once.")
                        .asException();
            if (tables.get(i).columns().keySet().stream().anyMatch(at -> at < 1 || at > 64))
                throw Problem.invalid("body.tables[" + i + "].columns", "Positions are counted from 1 to 64.")
                        .asException();
        }
        return tables.stream()
                .map(table -> new ChosenColumns(
                        table.table(),
                        table.headingRow(),
                        new Columns(
                                new TreeMap<>(table.columns())
                                        .entrySet().stream()
                                                .map(at -> new ColumnAt(at.getKey(), at.getValue()))
                                                .toList(),
                                table.dateOrder())))
                .toList();
    }

    static SortedMap<Integer, Column> byPosition(Columns columns) {
        SortedMap<Integer, Column> positions = new TreeMap<>();
        columns.at().forEach(one -> positions.put(one.position(), one.column()));
        return positions;
    }
}
