package candour.platform.decision;

import java.util.UUID;

/**
 * Implemented by an event that says an earlier event of the same stream was recorded in error (ruling R3, X-13). From
 * then on state is folded as if the marked event had never been stored; it stays in history and in earlier as-of views.
 */
public interface MarkedInError {

    /** The event that was recorded in error. */
    UUID markedEventId();

    /**
     * Whether an event of that stream may be marked by this one. What follows from another record is put right by
     * marking that one, so a noun says which of its events stand for themselves.
     */
    default boolean mayMark(Object event) {
        return !(event instanceof MarkedInError);
    }
}
