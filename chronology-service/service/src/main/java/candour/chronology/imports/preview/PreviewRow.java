package candour.chronology.imports.preview;

import candour.chronology.time.Reading;
import java.util.List;
import java.util.Map;

/**
 * One row as it would become an entry.
 *
 * @param number as the person sees it in the file
 * @param texts what each understood column holds, verbatim
 */
public record PreviewRow(String table, int number, Map<Column, String> texts, Reading when, List<RowProblem> problems) {
    public PreviewRow {
        texts = Map.copyOf(texts);
        problems = List.copyOf(problems);
    }

    /** It can be brought in as it stands; there may still be questions. */
    public boolean ready() {
        return problems.stream().noneMatch(RowProblem::stops);
    }
}
