package candour.family;

import candour.family.knownreview.KnownReviewEvent.ReviewNoted;
import candour.family.strategy.LiaisonStrategyCommand.OpenStrategy;
import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import java.util.List;

/** Every review that goes ahead has a family liaison strategy from its first day on (S000-03, S002-109). */
record WhenReviewNotedThenStrategyOpens() implements Policy {

    @Override
    public String name() {
        return "when-review-noted-then-strategy-opens";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return event.payload() instanceof ReviewNoted e
                ? List.of(new OpenStrategy(e.reviewId(), e.decidedOn()))
                : List.of();
    }
}
