package candour.platform.policy;

import candour.platform.view.Views;
import java.time.Instant;
import java.util.List;

/**
 * What follows from time passing, for example that a duty is overdue. Looked at every few seconds by one instance at a
 * time; the deciders judge each command again on facts, so a stale view does no harm.
 */
public interface Timed {

    /** Stable. */
    String name();

    /** The commands that are due at this instant (the service's time, UTC). Each must be harmless when repeated. */
    List<Object> due(Instant now, Views views);
}
