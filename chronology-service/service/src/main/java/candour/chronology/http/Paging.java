package candour.chronology.http;

import candour.platform.rest.Problem;
import org.jspecify.annotations.Nullable;

/** Pages of something that never changes: the cursor is where the next page begins. */
record Paging(int from, int limit) {
    static Paging of(@Nullable String cursor, @Nullable Integer limit) {
        if (cursor != null && !cursor.matches("\\d{1,7}"))
            throw Problem.invalid("query.cursor", "Must be the cursor of an earlier answer.")
                    .asException();
        if (limit != null && (limit < 1 || limit > 500))
            throw Problem.invalid("query.limit", "Must be a number from 1 to 500.")
                    .asException();
        return new Paging(cursor == null ? 0 : Integer.parseInt(cursor), limit == null ? 100 : limit);
    }
}
