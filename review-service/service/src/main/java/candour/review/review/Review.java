package candour.review.review;

import candour.platform.decision.Fold;
import candour.review.review.ReviewEvent.PauseReason;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.review.ReviewEvent.ReviewResumed;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewEvent.StopRecordedInError;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review's course, as far as decisions need to know it.
 *
 * @param pauses those open now and why, oldest first
 * @param stoppedOn the day the committee stopped it for good, or null while it has not
 */
public record Review(
        @Nullable ReviewCommissioned commissioned,
        Map<UUID, Pause> pauses,
        @Nullable LocalDate stoppedOn) {
    /** A pause that runs, and the parallel process or issue it waits for. */
    public record Pause(PauseReason reason, @Nullable UUID becauseOf) {}

    /** How its events become its state. */
    public static final Fold<Review, ReviewEvent> FOLD = new Fold<>(
            "review", ReviewEvent.class, ReviewEvent::reviewId, Review::evolve, new Review(null, Map.of(), null));

    static Review evolve(Review was, ReviewEvent event) {
        return switch (event) {
            case ReviewCommissioned e -> new Review(e, was.pauses, was.stoppedOn);
            case ReviewPaused e -> was.paused(e.pauseId(), new Pause(e.reasonCode(), e.becauseOf()));
            case ReviewResumed _ -> new Review(was.commissioned, Map.of(), was.stoppedOn);
            case ReviewStopped e ->
                new Review(was.commissioned, was.pauses, e.decidedBy().decidedOn());
            case StopRecordedInError _ -> was;
        };
    }

    /** What it was commissioned as; refuses where there is no such review. */
    public ReviewCommissioned mustExist() {
        if (commissioned == null) {
            throw ReviewRule.REVIEW_IS_NOT_KNOWN.broken();
        }
        return commissioned;
    }

    /** Refuses an act on a review that was stopped; facts are still taken in (S002-092). */
    public void mustNotBeStopped() {
        if (stopped()) {
            throw ReviewRule.REVIEW_IS_STOPPED.broken();
        }
    }

    /** The same for an act of that day: what was done before the review was stopped is still recorded (ruling R1). */
    public void mustNotBeStoppedBy(LocalDate day) {
        if (stoppedOn != null && !day.isBefore(stoppedOn)) {
            throw ReviewRule.REVIEW_IS_STOPPED.broken();
        }
    }

    /** Whether the committee has stopped it for good. */
    public boolean stopped() {
        return stoppedOn != null;
    }

    /** Whether there is such a review. */
    public boolean exists() {
        return commissioned != null;
    }

    private Review paused(UUID pauseId, Pause pause) {
        var all = new LinkedHashMap<>(pauses);
        all.put(pauseId, pause);
        return new Review(commissioned, java.util.Collections.unmodifiableMap(all), stoppedOn);
    }
}
