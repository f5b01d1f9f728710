package candour.acceptance;

/** A step of the story could not be told; the message says which and what was answered. */
final class StepFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StepFailed(String message) {
        super(message);
    }
}
