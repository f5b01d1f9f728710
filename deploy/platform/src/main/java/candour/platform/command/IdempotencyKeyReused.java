package candour.platform.command;

/** The same Idempotency-Key came with another body. Answered with 422. */
public final class IdempotencyKeyReused extends RuntimeException {

    public IdempotencyKeyReused() {
        super("This Idempotency-Key was used for another request", null, false, false);
    }
}
