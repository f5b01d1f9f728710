package candour.review.breach;

import candour.platform.decision.Fold;
import candour.review.breach.BreachEvent.RuleBreached;

/** How many rules a review's record shows to have been broken. */
public record Breaches(int count) {
    /** How their events become their state; the stream's id is the review's. */
    public static final Fold<Breaches, BreachEvent> FOLD =
            new Fold<>("breaches", BreachEvent.class, BreachEvent::reviewId, Breaches::evolve, new Breaches(0));

    static Breaches evolve(Breaches was, BreachEvent event) {
        return switch (event) {
            case RuleBreached _ -> new Breaches(was.count + 1);
        };
    }
}
