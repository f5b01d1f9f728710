package candour.platform.closure;

import candour.platform.access.Code;

/**
 * Something that keeps open what is to be closed.
 *
 * @param kind what it is, for example {@code OPEN_DUTIES}
 * @param count how many of them
 */
public record Blocker(Code kind, int count) {
    public Blocker {
        if (count < 1) {
            throw new IllegalArgumentException("What is not there keeps nothing open: " + count);
        }
    }
}
