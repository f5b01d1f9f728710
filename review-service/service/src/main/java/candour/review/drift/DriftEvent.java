package candour.review.drift;

import candour.platform.log.Stored;
import java.time.LocalDate;
import java.util.UUID;

/** What this service remembers about drift. Stored for ever: add fields, never rename or remove them. */
public sealed interface DriftEvent {
    /** Which review. */
    UUID reviewId();

    /**
     * Nobody has recorded anything about it for as long as the profile allows: said once for each quiet spell.
     *
     * @param quietSince the day something was last recorded (Europe/London)
     */
    @Stored("drift-detected")
    record DriftDetected(UUID reviewId, LocalDate quietSince, LocalDate detectedOn) implements DriftEvent {}
}
