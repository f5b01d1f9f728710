package candour.chronology.access;

import candour.platform.access.Permit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The access matrix of chronologies. An agency's people are bound to their agency by the path, so that one agency never reaches another's
 * chronology; the Review Team reads what was handed in, and sees of a draft only how far it has come.
 */
public final class Matrix {
    /** All of it. */
    public static final List<Permit> ROWS = Stream.of(
                    PreparedAccess.ROWS, MergedAccess.ROWS, WorkAccess.ROWS, PushAccess.ROWS)
            .flatMap(List::stream)
            .toList();

    private Matrix() {}
}
