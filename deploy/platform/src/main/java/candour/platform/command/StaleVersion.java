package candour.platform.command;

/** The caller's version is not the stream's: someone else was first. Answered with 412 and the current ETag. */
public final class StaleVersion extends RuntimeException {

    private final long current;

    public StaleVersion(long current) {
        super("The resource has changed since", null, false, false);
        this.current = current;
    }

    /** The stream's version now. */
    public long current() {
        return current;
    }
}
