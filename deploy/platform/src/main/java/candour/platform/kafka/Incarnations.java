package candour.platform.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/**
 * Watches whether topics are still the ones they were. An offset means nothing on a topic that was lost and made anew:
 * going on from it would skip events.
 */
final class Incarnations {

    private static final long LOOK_EVERY_NANOS = 1_000_000_000L;

    private final Admin admin;
    private final Set<String> names;
    private final Map<String, String> ids = new HashMap<>();
    private long lookedAt = System.nanoTime() - 2 * LOOK_EVERY_NANOS;

    /** @param names as they are at the broker */
    Incarnations(Admin admin, Collection<String> names) {
        this.admin = admin;
        this.names = Set.copyOf(names);
    }

    /**
     * Topics that have been made anew since the last look; looks at most once a second.
     *
     * @param nothingDepends whether the answer may be put off while the broker does not answer
     */
    Set<String> madeAnew(boolean nothingDepends) {
        if (System.nanoTime() - lookedAt < LOOK_EVERY_NANOS) {
            return Set.of();
        }
        try {
            return look();
        } catch (KafkaException e) {
            if (nothingDepends) {
                return Set.of();
            }
            throw e;
        }
    }

    private Set<String> look() {
        var anew = new HashSet<String>();
        Topics.described(admin, names).forEach((name, description) -> {
            String id = description.topicId().toString();
            String before = ids.put(name, id);
            if (before != null && !before.equals(id)) {
                anew.add(name);
            }
        });
        lookedAt = System.nanoTime();
        return anew;
    }

    /** The topic's id at the broker, or empty text when it is not known yet. */
    String id(String name) {
        if (!ids.containsKey(name)) {
            look();
        }
        return ids.getOrDefault(name, "");
    }
}
