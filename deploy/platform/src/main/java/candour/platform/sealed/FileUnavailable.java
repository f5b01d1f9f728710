package candour.platform.sealed;

import java.io.IOException;

/** A sealed file cannot be opened, or not to its end. What was read of it before must not be used. */
public final class FileUnavailable extends IOException {

    private final Opening.Reason reason;

    FileUnavailable(Opening.Reason reason) {
        super("The file cannot be opened: " + reason);
        this.reason = reason;
    }

    /** Why. */
    public Opening.Reason reason() {
        return reason;
    }
}
