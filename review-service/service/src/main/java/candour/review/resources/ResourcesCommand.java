package candour.review.resources;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.review.resources.ResourcesEvent.CostCategory;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a review's budget and of the record of what it took. */
public sealed interface ResourcesCommand {
    /** Which review. */
    UUID reviewId();

    /** Sets the budget, in pence of pounds sterling; another one says why (S002-068). */
    record SetBudget(UUID reviewId, long pence, @Nullable Sealed reason, LocalDate setOn) implements ResourcesCommand {}

    /** Something was paid for: a fact, stored whatever the budget is (ruling R1). */
    record RecordCost(
            UUID reviewId,
            UUID costId,
            CostCategory category,
            long pence,
            @Nullable Sealed note,
            LocalDate incurredOn) implements ResourcesCommand {}

    /** An organisation's staff worked on it: a fact. */
    record RecordStaffTime(
            UUID reviewId,
            UUID timeId,
            Code organisation,
            int minutes,
            @Nullable Sealed note,
            LocalDate workedOn) implements ResourcesCommand {}

    /** What was recorded was a mistake. */
    record MarkResourcesInError(UUID reviewId, UUID markedEventId, Sealed reason) implements ResourcesCommand {}
}
