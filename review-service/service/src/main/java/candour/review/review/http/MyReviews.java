package candour.review.review.http;

import static candour.review.duty.read.DutiesBoard.DUTIES;

import candour.platform.access.Actor;
import candour.platform.access.Assignments;
import candour.platform.rest.Mine;
import candour.platform.service.ServiceDefinition;
import candour.platform.view.Views;
import candour.review.review.http.ReviewAnswer.ListedReview;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeSet;

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

    @Override
    public List<MyScope> scopes(Actor actor) {
        return search.of(actor, null, null).stream()
                .map(review -> mine(actor, review))
                .toList();
    }

    private MyScope mine(Actor actor, ListedReview review) {
        var id = review.reviewId().toString();
        var roles = new TreeSet<>(assignments.roles(actor, id));
        var duties = views.all(DUTIES, id, null).stream()
                .filter(row -> row.dischargedOn() == null)
                .filter(row -> roles.contains(row.raised().owner().value()))
                .map(row -> new MyDuty(
                        row.raised().dutyId(),
                        row.raised().kind().name(),
                        row.raised().dueOn(),
                        row.state().name()))
                .toList();
        return new MyScope(
                review.reviewId(),
                review.humanReference(),
                review.pseudonym(),
                review.status().name(),
                roles,
                duties);
    }
}
