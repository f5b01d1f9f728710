package candour.audit;

import java.io.PrintStream;

/** A line a second on the error stream, once something takes longer than two. */
final class Progress {
    private static final long SECOND = 1_000_000_000L;

    private final PrintStream err;
    private final String what;
    private final long total;
    private long next = System.nanoTime() + 2 * SECOND;

    Progress(PrintStream err, String what, long total) {
        this.err = err;
        this.what = what;
        this.total = total;
    }

    void at(long done) {
        if (System.nanoTime() - next >= 0) {
            next = System.nanoTime() + SECOND;
            err.printf("%s: %,d of %,d (%d %%)%n", what, done, total, total == 0 ? 100 : 100 * done / total);
        }
    }
}
