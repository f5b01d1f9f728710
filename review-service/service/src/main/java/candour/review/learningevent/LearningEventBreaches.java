package candour.review.learningevent;

import static candour.review.learningevent.LearningEventRule.CHAIR_AND_REVIEWER_ATTEND;

import candour.platform.access.Code;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.breach.Breaches;
import candour.review.breach.LookAtBreaches;
import candour.review.breach.LookAtBreaches.OfLearningEvent;
import java.util.Set;

/** Which broken rules of a learning event still stand, once a record of it was made in error (ruling R3). Pure. */
public final class LearningEventBreaches {
    private LearningEventBreaches() {}

    /** Reads the review's breaches, and what stands of its learning events. */
    public static final Decider<OfLearningEvent> BREACHES = Decider.of(OfLearningEvent.class)
            .writes(Breaches.FOLD, OfLearningEvent::reviewId)
            .reads(LearningEvents.FOLD, OfLearningEvent::reviewId)
            .decides(LearningEventBreaches::decide);

    private static Decision decide(OfLearningEvent c, Facts facts) {
        var held = facts.of(LearningEvents.FOLD).find(c.holder()).held();
        boolean broken = held != null && HeldRecord.unexplained(held);
        return LookAtBreaches.gone(
                c.reviewId(),
                facts.of(Breaches.FOLD),
                Set.of(c.holder()),
                _ -> broken ? Set.of(new Code(CHAIR_AND_REVIEWER_ATTEND.name())) : Set.of(),
                c.markedEventId());
    }
}
