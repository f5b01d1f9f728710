package candour.review.resources.read;

import static candour.platform.view.Recorded.and;
import static candour.platform.view.Recorded.without;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.Recorded;
import candour.platform.view.Row;
import candour.review.resources.ResourcesEvent.CostCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a review may cost and what it took; each part names the event it was recorded with.
 *
 * @param budgets oldest first; the last one holds
 */
public record ResourcesRow(UUID reviewId, List<Budget> budgets, List<Cost> costs, List<StaffTime> times)
        implements Row {

    /** So much may be spent. */
    public record Budget(
            UUID recordedBy, long pence, @Nullable Sealed reason, LocalDate setOn) implements Recorded {}

    /** Something was paid for. */
    public record Cost(
            UUID recordedBy,
            UUID costId,
            CostCategory category,
            long pence,
            @Nullable Sealed note,
            LocalDate incurredOn)
            implements Recorded {}

    /** Somebody's staff worked on it. */
    public record StaffTime(
            UUID recordedBy,
            UUID timeId,
            Code organisation,
            int minutes,
            @Nullable Sealed note,
            LocalDate workedOn) implements Recorded {}

    ResourcesRow with(Budget budget) {
        return new ResourcesRow(reviewId, and(budgets, budget), costs, times);
    }

    ResourcesRow with(Cost cost) {
        return new ResourcesRow(reviewId, budgets, and(costs, cost), times);
    }

    ResourcesRow with(StaffTime time) {
        return new ResourcesRow(reviewId, budgets, costs, and(times, time));
    }

    ResourcesRow free(UUID event) {
        return new ResourcesRow(reviewId, without(budgets, event), without(costs, event), without(times, event));
    }

    @Override
    public String key() {
        return reviewId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
