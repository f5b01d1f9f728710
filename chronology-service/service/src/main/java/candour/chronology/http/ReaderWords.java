package candour.chronology.http;

import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** In which words a reader gets a chronology: as they were written, or with pseudonyms for names, as their role may have it. */
public interface ReaderWords {
    UnaryOperator<String> of(UUID reviewId, Set<String> roles);
}
