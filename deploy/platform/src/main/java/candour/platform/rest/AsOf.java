package candour.platform.rest;

import candour.platform.log.Log;
import candour.platform.time.ServiceClock;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * {@code ?asOf=} on every GET: what the log knew at an instant. It changes what was known, never who may see it (ruling
 * R20): roles, bars and sealed values are today's.
 */
@Singleton
class AsOf {

    private final Log log;
    private final ServiceClock clock;

    AsOf(Log log, ServiceClock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Which instant is asked for, or null for now. */
    @Nullable
    Instant instant(@Nullable String asOf) {
        if (asOf == null) {
            return null;
        }
        try {
            // A plus sign in a query means a space, and people send it all the same.
            var instant = OffsetDateTime.parse(asOf.replace(' ', '+')).toInstant();
            if (instant.isAfter(clock.now())) {
                throw Problem.invalid("query.asOf", "Must not lie in the future.")
                        .asException();
            }
            return instant;
        } catch (DateTimeException _) {
            throw Problem.invalid("query.asOf", "Must be an instant, for example 2026-05-02T10:00:00Z.")
                    .asException();
        }
    }

    /** How many leaves were known then, or null for now. */
    @Nullable
    Long leaf(@Nullable Instant asOf) {
        return asOf == null ? null : log.sizeAt(asOf);
    }
}
