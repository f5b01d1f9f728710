package candour.platform.kafka;

import java.util.Locale;

/**
 * A heartbeat is sent to every partition by a relay that has nothing left to send (ruling R14). It says: whoever has read
 * as far as this knows all that was recorded up to its leaf index. A relay that is stuck sends none, so that the copies
 * of the others visibly grow old.
 */
final class Heartbeats {

    /** No review's id, so that nothing is ever held behind it. */
    static final String KEY = "heartbeat";

    private static final String SUFFIX = ".Heartbeat.v1";

    private Heartbeats() {}

    /** For example {@code candour.review.Heartbeat.v1} on the topic {@code candour.review.v1}. */
    static String typeFor(String topic) {
        int version = topic.lastIndexOf(".v");
        return (version < 0 ? topic : topic.substring(0, version)) + SUFFIX;
    }

    static boolean is(String type) {
        return type.toLowerCase(Locale.ROOT).endsWith(SUFFIX.toLowerCase(Locale.ROOT));
    }
}
