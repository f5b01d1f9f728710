package candour.review.document.http;

import static candour.review.document.read.DocumentRegister.DOCUMENTS;
import static candour.review.review.read.ReviewPages.REVIEWS;

import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.view.Selection;
import candour.platform.view.Views;
import candour.review.document.DocumentKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Link;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** All papers of a review in one list, those of the notification it began with among them (R25). */
@Path("/v1/reviews/{reviewId}/papers")
public class ReviewPapersResource {
    private final Exchange exchange;
    private final DocumentDesk desk;
    private final Views views;

    ReviewPapersResource(Exchange exchange, DocumentDesk desk, Views views) {
        this.exchange = exchange;
        this.desk = desk;
        this.views = views;
    }

    /**
     * A page of them.
     *
     * @param withheld the kinds of papers this caller is not shown, whether there are any or not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PapersAnswer(
            List<DocumentAnswer> items, @Nullable String next, List<DocumentKind> withheld) {}

    /** Every paper that was made, oldest first, with where each of its files is and their hashes. */
    @GET
    @Allows("paper.list")
    public RestResponse<PapersAnswer> list(@PathParam("reviewId") UUID reviewId) {
        var review = views.find(REVIEWS, reviewId.toString(), exchange.asOfLeaf())
                .orElseThrow(() -> Problem.notFound().asException());
        var id = review.key();
        var page = exchange.page(
                DOCUMENTS,
                "of-review/" + id,
                Selection.scopes(
                        List.of(id, review.commissioned().notificationId().toString())),
                row -> desk.mayRead(row) ? desk.answer(row) : null);
        Page<DocumentAnswer> found = page.getEntity();
        return ResponseBuilder.ok(new PapersAnswer(found.items(), found.next(), withheld(reviewId)))
                .links(page.getLinks().toArray(Link[]::new))
                .build();
    }

    private List<DocumentKind> withheld(UUID reviewId) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> !exchange.may(Shelf.of(reviewId, kind).reading()))
                .toList();
    }
}
