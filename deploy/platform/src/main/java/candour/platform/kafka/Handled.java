package candour.platform.kafka;

import java.time.Instant;

/** What became of a record. */
sealed interface Handled {

    /** Its commands are stored. */
    record Done() implements Handled {}

    /** This service does not listen to its type: kept on the topic, and skipped. */
    record Skipped() implements Handled {}

    /** It only says how far its producer has come. */
    record Beat(long leafIndex, Instant sentAt) implements Handled {}

    /** It could not be handled; {@code detail} never quotes the record. */
    record Failed(Cause cause, String detail) implements Handled {}
}
