package candour.review.authority.http;

import candour.platform.rest.Problem;
import java.util.UUID;

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
}
