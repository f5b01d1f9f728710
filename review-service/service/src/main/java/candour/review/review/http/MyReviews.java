package candour.review.review.http;

import static candour.review.duty.read.DutiesBoard.DUTIES;

import candour.platform.access.Actor;
import candour.platform.access.Assignments;
import candour.platform.rest.Mine;
import candour.platform.service.ServiceDefinition;
import candour.platform.view.Views;
import candour.review.duty.DutyKind;
import candour.review.duty.read.DutyRow;
import candour.review.review.http.ReviewAnswer.ListedReview;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What {@code GET /v1/me} says here: my reviews, my roles in each, and the duties those roles have (ruling R26). */
@Singleton
public class MyReviews implements Mine {
    private final Views views;
    private final ReviewSearch search;
    private final Assignments assignments;

    MyReviews(Views views, ReviewSearch search, ServiceDefinition service) {
        this.views = views;
        this.search = search;
        this.assignments = service.assignments(views);
    }

    /** All of them. */
    public record Reviews(List<MyReview> reviews) {}

    /** One. */
    public record MyReview(ListedReview review, Set<String> roles, List<MyDuty> duties) {}

    /** A duty that is open, or overdue. */
    public record MyDuty(UUID dutyId, DutyKind kind, LocalDate dueOn, DutyRow.State state) {}

    @Override
    public Object of(Actor actor) {
        return new Reviews(search.of(actor, null, null).stream()
                .map(review -> mine(actor, review))
                .toList());
    }

    private MyReview mine(Actor actor, ListedReview review) {
        var id = review.reviewId().toString();
        var roles = new TreeSet<>(assignments.roles(actor, id));
        var duties = views.all(DUTIES, id, null).stream()
                .filter(row -> row.dischargedOn() == null)
                .filter(row -> roles.contains(row.raised().owner().value()))
                .map(row -> new MyDuty(
                        row.raised().dutyId(), row.raised().kind(), row.raised().dueOn(), row.state()))
                .toList();
        return new MyReview(review, roles, duties);
    }
}
