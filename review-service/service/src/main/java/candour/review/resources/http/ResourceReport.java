package candour.review.resources.http;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.summingLong;

import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.resources.ResourcesEvent.CostCategory;
import candour.review.resources.read.ResourcesRow;
import candour.review.resources.read.ResourcesRow.Cost;
import candour.review.resources.read.ResourcesRow.StaffTime;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a review may cost and what it took, with totals. Amounts are pence.
 *
 * @param currency always {@code GBP}
 * @param leftPence what is left of the budget; negative when more was spent; absent while there is no budget
 * @param minutesByOrganisation staff time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResourceReport(
        UUID reviewId,
        String currency,
        @Nullable Long budgetPence,
        long spentPence,
        @Nullable Long leftPence,
        Map<CostCategory, Long> spentByCategory,
        long staffMinutes,
        Map<String, Integer> minutesByOrganisation,
        List<BudgetAnswer> budgets,
        List<CostAnswer> costs,
        List<StaffTimeAnswer> staffTime,
        List<Action> actions) {

    /** A budget that was set; the last one holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BudgetAnswer(
            UUID recordedBy, long pence, @Nullable Words reason, LocalDate setOn) {}

    /** Something that was paid for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CostAnswer(
            UUID recordedBy,
            UUID costId,
            CostCategory category,
            long pence,
            @Nullable Words note,
            LocalDate incurredOn) {}

    /** Time that somebody's staff gave. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StaffTimeAnswer(
            UUID recordedBy,
            UUID timeId,
            String organisation,
            int minutes,
            @Nullable Words note,
            LocalDate workedOn) {}

    static ResourceReport of(Exchange x, ResourcesRow row, List<Action> actions) {
        var budget = row.budgets().isEmpty() ? null : row.budgets().getLast().pence();
        long spent = row.costs().stream().mapToLong(Cost::pence).sum();
        return new ResourceReport(
                row.reviewId(),
                "GBP",
                budget,
                spent,
                budget == null ? null : budget - spent,
                row.costs().stream().collect(groupingBy(Cost::category, TreeMap::new, summingLong(Cost::pence))),
                row.times().stream().mapToLong(StaffTime::minutes).sum(),
                row.times().stream()
                        .collect(groupingBy(
                                each -> each.organisation().value(), TreeMap::new, summingInt(StaffTime::minutes))),
                row.budgets().stream()
                        .map(each ->
                                new BudgetAnswer(each.recordedBy(), each.pence(), x.open(each.reason()), each.setOn()))
                        .toList(),
                row.costs().stream()
                        .map(each -> new CostAnswer(
                                each.recordedBy(),
                                each.costId(),
                                each.category(),
                                each.pence(),
                                x.open(each.note()),
                                each.incurredOn()))
                        .toList(),
                row.times().stream()
                        .map(each -> new StaffTimeAnswer(
                                each.recordedBy(),
                                each.timeId(),
                                each.organisation().value(),
                                each.minutes(),
                                x.open(each.note()),
                                each.workedOn()))
                        .toList(),
                actions);
    }
}
