package candour.chronology.imports.preview;

/** Carries the reason out of the readers; it never leaves this package. */
final class UnreadableFile extends Exception {
    private final transient Unreadable reason;

    UnreadableFile(Unreadable reason) {
        super(reason.words());
        this.reason = reason;
    }

    Unreadable reason() {
        return reason;
    }
}
