package candour.chronology.imports.preview;

import org.jspecify.annotations.Nullable;

/**
 * Something a person should look at before the rows are brought in.
 *
 * @param column where, or null for the whole row
 * @param stops true when the row cannot be brought in like this
 * @param question a clear sentence
 */
public record RowProblem(@Nullable Column column, Code code, boolean stops, String question) {
    /** The kinds of problem a row can have. */
    public enum Code {
        DATE,
        NO_EVENT,
        NO_SOURCE,
        MAY_CONTINUE_ROW_ABOVE,
        FORMULA,
        SPANNED,
        OTHER_FILE,
        BROKEN_CELL,
        AUTHOR_NOTE,
        TEXT_TOO_LONG
    }
}
