package candour.chronology.pseudonym;

import java.util.List;
import java.util.UUID;

/**
 * Somebody, or something, whose name the words may hold. In the clear, in memory only.
 *
 * @param written every way the name is written; the first is the one that is put in place of the pseudonym
 * @param pseudonym what stands in its place, for example "Mother"
 */
public record Known(UUID reference, List<String> written, String pseudonym) {
    public Known {
        written = written.stream().filter(name -> !name.isBlank()).toList();
    }

    /** Says nothing of the name. */
    @Override
    public String toString() {
        return "Known[" + reference + "]";
    }
}
