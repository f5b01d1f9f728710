package candour.chronology.imports.preview;

import candour.platform.access.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the person who hands a file in says about it, and what their agency said about such files before.
 *
 * @param latestYear the year of handing in, for two-figure years
 * @param source the source of information for rows that name none ("Health visitor records"); null to ask about each
 * @param chosen what the columns are, for this file; a table that is not named is read by its headings
 * @param remembered by {@link Shape}: proposed where the headings are the very same, never used unasked
 */
public record ImportOptions(
        int latestYear, @Nullable String source, List<ChosenColumns> chosen, Map<Code, Columns> remembered) {
    public ImportOptions {
        chosen = List.copyOf(chosen);
        remembered = Map.copyOf(remembered);
    }

    ImportOptions(int latestYear, @Nullable String source) {
        this(latestYear, source, List.of(), Map.of());
    }

    Optional<ChosenColumns> chosen(int table) {
        return chosen.stream().filter(one -> one.table() == table).findFirst();
    }
}
