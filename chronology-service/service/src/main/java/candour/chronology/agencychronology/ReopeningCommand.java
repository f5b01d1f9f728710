package candour.chronology.agencychronology;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows for every agency of a review at once. */
public sealed interface ReopeningCommand {
    UUID reviewId();

    /**
     * The period changed: agencies that were asked for less are asked again.
     *
     * @param dueOn by when, or null for the usual time
     */
    record AskAgain(UUID reviewId, @Nullable LocalDate dueOn, LocalDate on) implements ReopeningCommand {}
}
