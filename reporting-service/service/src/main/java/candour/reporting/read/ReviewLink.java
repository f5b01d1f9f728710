package candour.reporting.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import candour.reporting.knownreview.KnownReviewEvent.ReviewNoted;
import java.util.UUID;

/** Which committee a review belongs to. */
public final class ReviewLink implements ReadModel<ReviewLink.Link> {

    /** The one there is. */
    public static final ReviewLink REVIEWS = new ReviewLink();

    /** A review and its committee. */
    public record Link(UUID reviewId, UUID committeeId) implements Row {
        @Override
        public String key() {
            return reviewId.toString();
        }

        @Override
        public String scope() {
            return committeeId.toString();
        }
    }

    private ReviewLink() {}

    @Override
    public String name() {
        return "review-link";
    }

    @Override
    public Class<Link> row() {
        return Link.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Link> rows) {
        if (event.payload() instanceof ReviewNoted e) {
            rows.put(new Link(e.reviewId(), e.committeeId()));
        }
    }
}
