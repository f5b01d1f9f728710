package candour.review.review;

import candour.platform.decision.Fold;
import candour.review.review.ReviewEvent.ClosureRecordedInError;
import candour.review.review.ReviewEvent.CommissioningTakenBack;
import candour.review.review.ReviewEvent.ReviewClosed;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.review.ReviewEvent.ReviewCommissionedAnew;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.review.ReviewEvent.ReviewResumed;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewEvent.StopRecordedInError;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review's course, as far as decisions need to know it.
 *
 * @param pauses those open now and why, oldest first
 * @param stoppedOn the day the committee stopped it for good, or null while it has not
 * @param closedOn the day from which nothing kept it open any more, or null while something does
 * @param inError the decision that made it was recorded in error, and none stands
 */
public record Review(
        @Nullable ReviewCommissioned commissioned,
        Map<UUID, RunningPause> pauses,
        @Nullable LocalDate stoppedOn,
        @Nullable LocalDate closedOn,
        boolean inError) {
    /** How its events become its state. */
    public static final Fold<Review, ReviewEvent> FOLD = new Fold<>(
            "review",
            ReviewEvent.class,
            ReviewEvent::reviewId,
            Review::evolve,
            new Review(null, Map.of(), null, null, false));

    static Review evolve(Review was, ReviewEvent event) {
        return switch (event) {
            case ReviewCommissioned e -> was.standing(e, false);
            case CommissioningTakenBack _ -> was.standing(was.commissioned, true);
            case ReviewCommissionedAnew e ->
                was.standing(was.commissioned == null ? null : StandingDecision.of(was.commissioned, e), false);
            case ReviewPaused e -> was.paused(e.pauseId(), new RunningPause(e.reasonCode(), e.becauseOf()));
            case ReviewResumed _ -> was.with(Map.of());
            case ReviewStopped e ->
                new Review(was.commissioned, was.pauses, e.decidedBy().decidedOn(), was.closedOn, was.inError);
            case ReviewClosed e -> new Review(was.commissioned, was.pauses, was.stoppedOn, e.closedOn(), was.inError);
            case StopRecordedInError _, ClosureRecordedInError _ -> was;
        };
    }

    /** What it was commissioned as; refuses where there is no such review. */
    public ReviewCommissioned mustExist() {
        if (commissioned == null) {
            throw ReviewRule.REVIEW_IS_NOT_KNOWN.broken();
        }
        return commissioned;
    }

    /** Refuses an act on a review that has ended, or that no decision stands for; facts are still taken in (S002-092, PM-11). */
    public void mustBeUnderWay() {
        if (inError) {
            throw ReviewRule.DECISION_WAS_RECORDED_IN_ERROR.broken("the committee's decision to proceed");
        }
        if (stopped()) {
            throw ReviewRule.REVIEW_IS_STOPPED.broken();
        }
        if (closed()) {
            throw ReviewRule.REVIEW_IS_CLOSED.broken();
        }
    }

    /** Whether it is over, one way or the other. */
    public boolean ended() {
        return stopped() || closed();
    }

    /** The same for an act of that day: what was done before the review ended is still recorded (ruling R1). */
    public void mustBeUnderWayOn(LocalDate day) {
        boolean before = (stoppedOn == null || day.isBefore(stoppedOn)) && (closedOn == null || day.isBefore(closedOn));
        if (inError || !before) {
            mustBeUnderWay();
        }
    }

    /** Whether the committee has stopped it for good. */
    public boolean stopped() {
        return stoppedOn != null;
    }

    /** Whether nothing kept it open any more. */
    public boolean closed() {
        return closedOn != null;
    }

    /** Whether there is such a review. */
    public boolean exists() {
        return commissioned != null;
    }

    private Review paused(UUID pauseId, RunningPause pause) {
        var all = new LinkedHashMap<>(pauses);
        all.put(pauseId, pause);
        return with(Collections.unmodifiableMap(all));
    }

    private Review with(Map<UUID, RunningPause> open) {
        return new Review(commissioned, open, stoppedOn, closedOn, inError);
    }

    private Review standing(@Nullable ReviewCommissioned decision, boolean none) {
        return new Review(decision, pauses, stoppedOn, closedOn, none);
    }
}
