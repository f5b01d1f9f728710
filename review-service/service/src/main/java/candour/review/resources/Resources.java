package candour.review.resources;

import candour.platform.decision.Fold;
import candour.review.resources.ResourcesEvent.BudgetSet;
import candour.review.resources.ResourcesEvent.CostRecorded;
import candour.review.resources.ResourcesEvent.ResourcesRecordedInError;
import candour.review.resources.ResourcesEvent.StaffTimeRecorded;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one review may cost and has cost.
 *
 * @param budget in pence, or null before one was set
 * @param spent in pence
 * @param entries the costs and times recorded, by id
 */
public record Resources(@Nullable Long budget, long spent, Set<UUID> entries) {
    /** How its events become its state; the stream's id is the review's. */
    public static final Fold<Resources, ResourcesEvent> FOLD = new Fold<>(
            "review-resources",
            ResourcesEvent.class,
            ResourcesEvent::reviewId,
            Resources::evolve,
            new Resources(null, 0, Set.of()));

    static Resources evolve(Resources was, ResourcesEvent event) {
        return switch (event) {
            case BudgetSet e -> new Resources(e.pence(), was.spent, was.entries);
            case CostRecorded e -> new Resources(was.budget, was.spent + e.pence(), was.with(e.costId()));
            case StaffTimeRecorded e -> new Resources(was.budget, was.spent, was.with(e.timeId()));
            case ResourcesRecordedInError _ -> was;
        };
    }

    private Set<UUID> with(UUID entry) {
        var all = new HashSet<>(entries);
        all.add(entry);
        return Set.copyOf(all);
    }
}
