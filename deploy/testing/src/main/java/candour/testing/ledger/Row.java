package candour.testing.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of the requirements ledger.
 *
 * @param id for example {@code S002-089}
 * @param services codes of those that answer for it, its owner first: REV, FAM, CHR, REP or ALL
 * @param words what the guidance asks, implies or records
 * @param advisory why nothing can be refused or decided by it, or null where something can
 */
record Row(
        String id,
        List<String> services,
        String words,
        @Nullable String advisory) {

    /** All of the ledger, in its own order. */
    static List<Row> all() {
        try (var in = Objects.requireNonNull(Row.class.getResourceAsStream("ledger.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cell ->
                            new Row(cell[0], List.of(cell[1].split(",")), cell[2], cell.length > 3 ? cell[3] : null))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The service that answers for it first. */
    String owner() {
        return services.getFirst();
    }
}
