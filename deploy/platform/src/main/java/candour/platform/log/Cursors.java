package candour.platform.log;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The places of leaf indexes where readers are likely to go on, so that a reader who pages through the log never has to
 * look one up.
 */
final class Cursors {

    private static final int KEPT = 256;

    private final Map<Long, Place> before = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Place> eldest) {
            return size() > KEPT;
        }
    };

    /** The place just before a leaf, if known. */
    synchronized @Nullable Place before(long leafIndex) {
        return leafIndex == 0 ? Place.START : before.get(leafIndex);
    }

    /** Remembers that the leaf before this one stands at that place. */
    synchronized void remember(long leafIndex, Place place) {
        before.put(leafIndex, place);
    }
}
