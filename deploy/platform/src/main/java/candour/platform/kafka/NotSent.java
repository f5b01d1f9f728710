package candour.platform.kafka;

/** The relay cannot go on now; it will try again, and loses nothing. The message is for operators. */
final class NotSent extends RuntimeException {
    NotSent(String why) {
        super(why, null, false, false);
    }
}
