package candour.platform.command;

/** The streams kept moving while the command was decided. Nothing is stored; answered with 503 and Retry-After. */
public final class TooBusy extends RuntimeException {

    public TooBusy() {
        super("Too many changes at once; try again", null, false, false);
    }
}
