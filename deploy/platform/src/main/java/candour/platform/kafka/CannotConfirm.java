package candour.platform.kafka;

/** The owner of a review's facts did not confirm them in time, so the act is not done. Answered with 503. */
public final class CannotConfirm extends RuntimeException {

    public CannotConfirm(String why) {
        super(why, null, false, false);
    }
}
