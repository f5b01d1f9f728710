package candour.chronology.imports;

import candour.chronology.imports.preview.Column;
import candour.chronology.imports.preview.PreviewRow;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where each row of a file stands in the agency's own order, which settles what happened on one day. It is the order of the file, unless its
 * one table numbers every row.
 */
final class Places {
    private Places() {}

    static List<Integer> of(List<PreviewRow> rows) {
        boolean numbered = rows.stream()
                .allMatch(row -> row.texts().getOrDefault(Column.SEQUENCE, "").matches("\\d{1,9}")
                        && row.table().equals(rows.getFirst().table()));
        return numbered
                ? rows.stream()
                        .map(row -> Integer.valueOf(row.texts().get(Column.SEQUENCE)))
                        .toList()
                : IntStream.rangeClosed(1, rows.size()).boxed().toList();
    }
}
