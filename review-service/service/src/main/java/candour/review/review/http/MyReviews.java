package candour.review.review.http;

import static candour.review.duty.read.DutiesBoard.DUTIES;
import static candour.review.review.read.ReviewPages.REVIEWS;

import candour.platform.rest.Exchange;
import candour.platform.rest.Mine;
import candour.platform.rest.Page;
import candour.platform.view.Selection;
import candour.platform.view.Views;
import candour.review.directory.read.HeldRoles;
import candour.review.duty.read.DutyRow;
import candour.review.review.read.ReviewRow;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Link;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What {@code GET /v1/me} says here: my reviews, my roles in each, and the duties those roles have (ruling R26). */
@Singleton
public class MyReviews implements Mine {
    private final Views views;

    MyReviews(Views views) {
        this.views = views;
    }

    @Override
    public RestResponse<Page<MyScope>> scopes(Exchange exchange) {
        var held = HeldRoles.of(views, exchange.actor().reference());
        var reviews = exchange.page(REVIEWS, "me", held.selection(), row -> row);
        var page = reviews.getEntity();
        var duties = open(page.items());
        var mine = page.items().stream()
                .map(review -> mine(review, held.roles(review.scope(), review.key()), duties))
                .toList();
        return ResponseBuilder.ok(new Page<>(mine, page.next()))
                .links(reviews.getLinks().toArray(Link[]::new))
                .build();
    }

    /** What is still owed on these reviews, in one question. */
    private Map<String, List<DutyRow>> open(List<ReviewRow> reviews) {
        var ids = reviews.stream().map(ReviewRow::key).toList();
        return views.all(DUTIES, Selection.scopes(ids), null).stream()
                .filter(row -> row.dischargedOn() == null)
                .collect(Collectors.groupingBy(DutyRow::scope));
    }

    private static MyScope mine(ReviewRow review, Set<String> roles, Map<String, List<DutyRow>> duties) {
        var it = review.commissioned();
        return new MyScope(
                it.reviewId(),
                it.humanReference().value(),
                it.pseudonym().value(),
                review.status().name(),
                roles,
                duties.getOrDefault(review.key(), List.of()).stream()
                        .filter(row -> roles.contains(row.raised().owner().value()))
                        .map(row -> new MyDuty(
                                row.raised().dutyId(),
                                row.raised().kind().name(),
                                row.raised().dueOn(),
                                row.state().name()))
                        .toList());
    }
}
