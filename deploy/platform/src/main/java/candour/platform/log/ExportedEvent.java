package candour.platform.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An event out of an export, as whoever reads the log meets it. */
public final class ExportedEvent {

    private ExportedEvent() {}

    /** Upcast and read, as the service would; needs no key, because what is sealed stays so. */
    public static LoggedEvent read(candour.proof.LoggedEvent stored, EventTypes types) {
        return new LoggedEvent(
                stored.index(),
                stored.id(),
                StreamName.parse(stored.stream()),
                stored.sequence(),
                stored.type(),
                stored.revision(),
                Instant.EPOCH.plus(stored.recordedAt(), ChronoUnit.MICROS),
                Metadata.read(stored.metadata()),
                types.read(stored.type(), stored.revision(), stored.payload()));
    }
}
