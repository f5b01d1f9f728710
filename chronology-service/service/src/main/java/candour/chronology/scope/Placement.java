package candour.chronology.scope;

import candour.chronology.time.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry lies, as far as its date is sure. What the agencies did in the immediate aftermath is part of the review: it is marked and
 * never refused (S002-078).
 */
public enum Placement {
    /** Wholly before the period. */
    BEFORE_PERIOD,
    /** In the period, or nobody can be sure that it is not. */
    IN_PERIOD,
    /** Surely after the incident that led to the review. */
    POST_INCIDENT;

    public static Placement of(EventTime when, ScopePeriod period, @Nullable EventTime incident) {
        if (period.whollyBefore(when)) return BEFORE_PERIOD;
        return incident != null && incident.certainlyBefore(when) ? POST_INCIDENT : IN_PERIOD;
    }
}
