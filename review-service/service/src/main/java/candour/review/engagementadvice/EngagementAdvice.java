package candour.review.engagementadvice;

import candour.platform.decision.Fold;
import candour.review.engagementadvice.EngagementAdviceEvent.AdviceRecordedInError;
import candour.review.engagementadvice.EngagementAdviceEvent.EngagementAdviceGiven;
import candour.review.engagementadvice.EngagementAdviceEvent.EngagementAdviceRequested;
import org.jspecify.annotations.Nullable;

/** A question about involving a family, as far as decisions need to know it. */
public record EngagementAdvice(@Nullable EngagementAdviceRequested asked) {
    /** How its events become its state. */
    public static final Fold<EngagementAdvice, EngagementAdviceEvent> FOLD = new Fold<>(
            "engagement-advice",
            EngagementAdviceEvent.class,
            EngagementAdviceEvent::adviceId,
            EngagementAdvice::evolve,
            new EngagementAdvice(null));

    static EngagementAdvice evolve(EngagementAdvice was, EngagementAdviceEvent event) {
        return switch (event) {
            case EngagementAdviceRequested e -> new EngagementAdvice(e);
            case EngagementAdviceGiven _, AdviceRecordedInError _ -> was;
        };
    }
}
