package candour.review.resources.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.resources.ResourcesEvent;
import candour.review.resources.ResourcesEvent.BudgetSet;
import candour.review.resources.ResourcesEvent.CostRecorded;
import candour.review.resources.ResourcesEvent.ResourcesRecordedInError;
import candour.review.resources.ResourcesEvent.StaffTimeRecorded;
import candour.review.resources.read.ResourcesRow.Budget;
import candour.review.resources.read.ResourcesRow.Cost;
import candour.review.resources.read.ResourcesRow.StaffTime;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import java.util.List;
import java.util.UUID;

/** What each review may cost and has taken (S002-068). */
public final class ResourceReports implements ReadModel<ResourcesRow> {
    /** The one there is. */
    public static final ResourceReports RESOURCE_REPORTS = new ResourceReports();

    private ResourceReports() {}

    @Override
    public String name() {
        return "resource-reports";
    }

    @Override
    public Class<ResourcesRow> row() {
        return ResourcesRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<ResourcesRow> rows) {
        switch (event.payload()) {
            case ReviewCommissioned e -> rows.put(new ResourcesRow(e.reviewId(), List.of(), List.of(), List.of()));
            case ResourcesEvent e -> rows.change(e.reviewId().toString(), row -> after(row, e, event.eventId()));
            default -> {}
        }
    }

    private static ResourcesRow after(ResourcesRow row, ResourcesEvent event, UUID by) {
        return switch (event) {
            case BudgetSet e -> row.with(new Budget(by, e.pence(), e.reason(), e.setOn()));
            case CostRecorded e ->
                row.with(new Cost(by, e.costId(), e.category(), e.pence(), e.note(), e.incurredOn()));
            case StaffTimeRecorded e ->
                row.with(new StaffTime(by, e.timeId(), e.organisation(), e.minutes(), e.note(), e.workedOn()));
            case ResourcesRecordedInError e -> row.free(e.markedEventId());
        };
    }
}
