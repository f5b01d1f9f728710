package candour.review.drift;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The clock says that nothing was recorded about a review for long.
 *
 * @param quietSince the day something was last recorded
 */
public record NoteDrift(UUID reviewId, LocalDate quietSince, LocalDate today) {}
