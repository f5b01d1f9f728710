package candour.platform.log;

/** A stored event that this build should be able to read and cannot. Names the type only, never what it holds. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(String type, int revision, Exception cause) {
        super("A stored event " + type + " of revision " + revision + " cannot be read ("
                + cause.getClass().getSimpleName() + ")");
    }
}
