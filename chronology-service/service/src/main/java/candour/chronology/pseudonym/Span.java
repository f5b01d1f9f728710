package candour.chronology.pseudonym;

import candour.chronology.pseudonym.Doubtful.Kind;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of one place in a text.
 *
 * @param replacement null to leave what stands there
 * @param doubt null when it is sure
 */
record Span(
        int from,
        int to,
        @Nullable String replacement,
        @Nullable Kind doubt,
        Collection<UUID> mayBe) {

    static Span sure(int from, int to, String replacement) {
        return new Span(from, to, replacement, null, List.of());
    }

    static Span left(Token token, Kind why, Collection<UUID> mayBe) {
        return new Span(token.from(), token.to(), null, why, mayBe);
    }

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}
