package candour.review.resources;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.Story.police;
import static candour.review.resources.ResourcesDecider.RESOURCES;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.platform.decision.RecordRule;
import candour.platform.sealed.Sealed;
import candour.review.resources.ResourcesCommand.MarkResourcesInError;
import candour.review.resources.ResourcesCommand.RecordCost;
import candour.review.resources.ResourcesCommand.RecordStaffTime;
import candour.review.resources.ResourcesCommand.SetBudget;
import candour.review.resources.ResourcesEvent.BudgetSet;
import candour.review.resources.ResourcesEvent.CostCategory;
import candour.review.resources.ResourcesEvent.CostRecorded;
import candour.review.resources.ResourcesEvent.ResourcesRecordedInError;
import candour.review.resources.ResourcesEvent.StaffTimeRecorded;
import candour.testing.Spec.Recorded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-068: what a review may cost, and what it takes")
class ResourcesSpec {
    static final UUID FIRST = new UUID(0, 0x60);
    static final UUID SECOND = new UUID(0, 0x61);
    static final BudgetSet thousand = new BudgetSet(REVIEW, 100_000, null, DECIDED_ON);

    static SetBudget set(long pence, @Nullable Sealed reason) {
        return new SetBudget(REVIEW, pence, reason, DECIDED_ON);
    }

    static RecordCost pay(UUID id, long pence) {
        return new RecordCost(REVIEW, id, CostCategory.REVIEWER, pence, null, DECIDED_ON);
    }

    static CostRecorded paid(UUID id, long pence) {
        return new CostRecorded(REVIEW, id, CostCategory.REVIEWER, pence, null, DECIDED_ON);
    }

    @Test
    @DisplayName("S002-068: a budget is set, and another one for a reason")
    void a_budget_is_set_and_changed_for_a_reason() {
        given(RESOURCES, commissioned).when(set(100_000, null)).then(thousand);
        given(RESOURCES, commissioned, thousand).when(set(100_000, null)).staysQuiet();
        given(RESOURCES, commissioned, thousand)
                .when(set(200_000, null))
                .refused(ResourcesRule.ANOTHER_BUDGET_NEEDS_A_REASON);
        given(RESOURCES, commissioned, thousand)
                .when(set(200_000, sealed("a second reviewer")))
                .then(new BudgetSet(REVIEW, 200_000, sealed("a second reviewer"), DECIDED_ON))
                .warned();
        given(RESOURCES, commissioned, thousand, paid(FIRST, 90_000))
                .when(set(80_000, sealed("less was granted")))
                .warned(ResourcesRule.COSTS_STAY_WITHIN_THE_BUDGET);
        given(RESOURCES).when(set(100_000, null)).refused(ResourcesRule.RESOURCES_BELONG_TO_A_REVIEW);
    }

    @Test
    @DisplayName("S002-068: a cost beyond the budget is stored, with a warning")
    void a_cost_beyond_the_budget_warns_and_is_stored() {
        given(RESOURCES, commissioned, thousand)
                .when(pay(FIRST, 100_000))
                .then(paid(FIRST, 100_000))
                .warned();
        given(RESOURCES, commissioned, thousand, paid(FIRST, 100_000))
                .when(pay(SECOND, 1))
                .then(paid(SECOND, 1))
                .warned(ResourcesRule.COSTS_STAY_WITHIN_THE_BUDGET);
        given(RESOURCES, commissioned)
                .when(pay(FIRST, 1))
                .then(paid(FIRST, 1))
                .warned(ResourcesRule.BUDGET_COMES_BEFORE_COSTS);
        given(RESOURCES, commissioned, thousand, paid(FIRST, 1))
                .when(pay(FIRST, 1))
                .staysQuiet();
    }

    @Test
    @DisplayName("S002-068: staff time is recorded for an organisation in the directory")
    void staff_time_is_recorded_for_an_organisation() {
        var record = new RecordStaffTime(REVIEW, FIRST, code("ORG-POLICE"), 450, sealed("two meetings"), DECIDED_ON);
        var recorded =
                new StaffTimeRecorded(REVIEW, FIRST, code("ORG-POLICE"), 450, sealed("two meetings"), DECIDED_ON);
        given(RESOURCES, commissioned, police).when(record).then(recorded);
        given(RESOURCES, commissioned, police, recorded).when(record).staysQuiet();
        given(RESOURCES, commissioned).when(record).refused(ResourcesRule.STAFF_TIME_NAMES_A_KNOWN_ORGANISATION);
    }

    @Test
    @DisplayName("X-13, S002-068: a cost recorded in error was not spent")
    void a_cost_recorded_in_error_was_not_spent() {
        var id = new UUID(1, 1);
        var mark = new MarkResourcesInError(REVIEW, id, sealed("another review's"));
        var error = new ResourcesRecordedInError(REVIEW, id, sealed("another review's"));
        given(RESOURCES, commissioned, thousand, new Recorded(id, paid(FIRST, 100_000)))
                .when(mark)
                .then(error);
        given(RESOURCES, commissioned, thousand, new Recorded(id, paid(FIRST, 100_000)), error)
                .when(pay(SECOND, 100_000))
                .then(paid(SECOND, 100_000))
                .warned();
        given(RESOURCES, commissioned, thousand).when(mark).refused(RecordRule.RECORD_STANDS);
    }
}
