package candour.review.resources.read;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import candour.review.resources.ResourcesEvent.CostCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
            UUID recordedBy, long pence, @Nullable Sealed reason, LocalDate setOn) {}

    /** Something was paid for. */
    public record Cost(
            UUID recordedBy,
            UUID costId,
            CostCategory category,
            long pence,
            @Nullable Sealed note,
            LocalDate incurredOn) {}

    /** Somebody's staff worked on it. */
    public record StaffTime(
            UUID recordedBy,
            UUID timeId,
            Code organisation,
            int minutes,
            @Nullable Sealed note,
            LocalDate workedOn) {}

    ResourcesRow with(Budget budget) {
        return new ResourcesRow(reviewId, and(budgets, budget), costs, times);
    }

    ResourcesRow with(Cost cost) {
        return new ResourcesRow(reviewId, budgets, and(costs, cost), times);
    }

    ResourcesRow with(StaffTime time) {
        return new ResourcesRow(reviewId, budgets, costs, and(times, time));
    }

    ResourcesRow without(UUID event) {
        return new ResourcesRow(
                reviewId,
                budgets.stream()
                        .filter(each -> !each.recordedBy().equals(event))
                        .toList(),
                costs.stream().filter(each -> !each.recordedBy().equals(event)).toList(),
                times.stream().filter(each -> !each.recordedBy().equals(event)).toList());
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
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
