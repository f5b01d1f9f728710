package candour.platform.rest;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What was reached through one review is answered only if it is that review's: access was checked there. */
public final class Belongs {
    private Belongs() {}

    /** The row, or as if it were not there. */
    public static <R> R to(UUID asked, UUID owner, R row) {
        if (!asked.equals(owner)) {
            throw Problem.notFound().asException();
        }
        return row;
    }

    /** The same for a row that may not exist. */
    public static <R> R to(UUID asked, Optional<R> row, Function<R, UUID> owner) {
        return row.filter(found -> owner.apply(found).equals(asked))
                .orElseThrow(() -> Problem.notFound().asException());
    }
}
