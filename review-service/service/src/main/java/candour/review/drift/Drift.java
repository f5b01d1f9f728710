package candour.review.drift;

import candour.platform.decision.Fold;
import candour.review.drift.DriftEvent.DriftDetected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which quiet spell of a review was last spoken of.
 *
 * @param quietSince the day that spell began, or null when there was none
 */
public record Drift(@Nullable LocalDate quietSince) {
    /** How its events become its state; the stream's id is the review's. */
    public static final Fold<Drift, DriftEvent> FOLD =
            new Fold<>("drift", DriftEvent.class, DriftEvent::reviewId, Drift::evolve, new Drift(null));

    static Drift evolve(Drift was, DriftEvent event) {
        return switch (event) {
            case DriftDetected e -> new Drift(e.quietSince());
        };
    }
}
