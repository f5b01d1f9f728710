package candour.review.resources;

import static candour.review.resources.ResourcesRule.ANOTHER_BUDGET_NEEDS_A_REASON;
import static candour.review.resources.ResourcesRule.BUDGET_COMES_BEFORE_COSTS;
import static candour.review.resources.ResourcesRule.COSTS_STAY_WITHIN_THE_BUDGET;
import static candour.review.resources.ResourcesRule.RESOURCES_BELONG_TO_A_REVIEW;
import static candour.review.resources.ResourcesRule.STAFF_TIME_NAMES_A_KNOWN_ORGANISATION;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.directory.Organisation;
import candour.review.resources.ResourcesCommand.MarkResourcesInError;
import candour.review.resources.ResourcesCommand.RecordCost;
import candour.review.resources.ResourcesCommand.RecordStaffTime;
import candour.review.resources.ResourcesCommand.SetBudget;
import candour.review.resources.ResourcesEvent.BudgetSet;
import candour.review.resources.ResourcesEvent.CostRecorded;
import candour.review.resources.ResourcesEvent.ResourcesRecordedInError;
import candour.review.resources.ResourcesEvent.StaffTimeRecorded;
import candour.review.review.Review;
import java.util.List;

/** What a review may cost, and what it took. A cost beyond the budget is a fact: it warns, it is never refused. Pure. */
public final class ResourcesDecider {
    private ResourcesDecider() {}

    /** Reads the review's resources, the review, and the organisation whose staff worked. */
    public static final Decider<ResourcesCommand> RESOURCES = Decider.of(ResourcesCommand.class)
            .writes(Resources.FOLD, ResourcesCommand::reviewId)
            .reads(Review.FOLD, ResourcesCommand::reviewId)
            .readsAll(
                    Organisation.FOLD,
                    (command, _) -> command instanceof RecordStaffTime c
                            ? List.of(c.organisation().value())
                            : List.of())
            .decides(ResourcesDecider::decide);

    private static Decision decide(ResourcesCommand command, Facts facts) {
        if (!facts.of(Review.FOLD).exists()) {
            throw RESOURCES_BELONG_TO_A_REVIEW.broken();
        }
        var resources = facts.of(Resources.FOLD);
        return switch (command) {
            case SetBudget c -> budget(c, resources);
            case RecordCost c -> cost(c, resources);
            case RecordStaffTime c -> {
                if (!facts.of(Organisation.FOLD, c.organisation().value()).known()) {
                    throw STAFF_TIME_NAMES_A_KNOWN_ORGANISATION.broken("organisation");
                }
                yield resources.entries().contains(c.timeId())
                        ? Decision.alreadySo()
                        : Decision.of(new StaffTimeRecorded(
                                c.reviewId(), c.timeId(), c.organisation(), c.minutes(), c.note(), c.workedOn()));
            }
            case MarkResourcesInError c ->
                Decision.of(new ResourcesRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
        };
    }

    private static Decision budget(SetBudget c, Resources resources) {
        if (resources.budget() != null && resources.budget() == c.pence()) {
            return Decision.alreadySo();
        }
        if (resources.budget() != null && c.reason() == null) {
            throw ANOTHER_BUDGET_NEEDS_A_REASON.broken("reason");
        }
        return Decision.of(new BudgetSet(c.reviewId(), c.pence(), c.reason(), c.setOn()))
                .warningIf(resources.spent() > c.pence(), COSTS_STAY_WITHIN_THE_BUDGET);
    }

    private static Decision cost(RecordCost c, Resources resources) {
        if (resources.entries().contains(c.costId())) {
            return Decision.alreadySo();
        }
        var recorded = Decision.of(
                new CostRecorded(c.reviewId(), c.costId(), c.category(), c.pence(), c.note(), c.incurredOn()));
        var budget = resources.budget();
        return budget == null
                ? recorded.warning(BUDGET_COMES_BEFORE_COSTS)
                : recorded.warningIf(resources.spent() + c.pence() > budget, COSTS_STAY_WITHIN_THE_BUDGET);
    }
}
