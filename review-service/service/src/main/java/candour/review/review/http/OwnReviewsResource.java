package candour.review.review.http;

import static candour.review.review.read.ReviewNames.REVIEW_NAMES;
import static candour.review.review.read.ReviewPages.REVIEWS;

import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.view.Views;
import candour.review.directory.read.HeldRoles;
import candour.review.review.read.ReviewNames;
import candour.review.review.read.ReviewNames.Named;
import candour.review.review.read.ReviewRow;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A person's own reviews: those where they hold a role today. Nobody finds another, by whatever reference. */
@Path("/v1/reviews")
public class OwnReviewsResource {
    private final Exchange exchange;
    private final Views views;

    OwnReviewsResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** A review in a list. */
    public record ListedReview(
            UUID reviewId, String humanReference, String pseudonym, ReviewRow.Status status, LocalDate decidedOn) {
        static ListedReview of(ReviewRow row) {
            var it = row.commissioned();
            return new ListedReview(
                    it.reviewId(), it.humanReference().value(), it.pseudonym().value(), row.status(), it.decidedOn());
        }
    }

    /** The caller's own reviews, by the day they were decided; or those among them that go by a reference or pseudonym. */
    @GET
    @Allows("review.search")
    public RestResponse<Page<ListedReview>> find(@QueryParam("reference") @Nullable @Size(max = 100) String reference) {
        var held = HeldRoles.of(views, exchange.actor().reference());
        return reference == null
                ? exchange.page(REVIEWS, "own", held.selection(), ListedReview::of)
                : RestResponse.ok(called(reference, held));
    }

    private Page<ListedReview> called(String reference, HeldRoles held) {
        var at = exchange.together(REVIEW_NAMES, REVIEWS);
        var ids = at.all(REVIEW_NAMES, ReviewNames.written(reference)).stream()
                .map(Named::reviewId)
                .map(UUID::toString)
                .toList();
        return new Page<>(
                at.named(REVIEWS, ids).stream()
                        .filter(row -> !held.roles(row.scope(), row.key()).isEmpty())
                        .map(ListedReview::of)
                        .toList(),
                null);
    }
}
