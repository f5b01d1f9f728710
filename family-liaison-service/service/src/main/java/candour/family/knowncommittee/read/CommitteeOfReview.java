package candour.family.knowncommittee.read;

import candour.family.knownreview.KnownReviewEvent.ReviewNoted;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.UUID;

/** Which committee a review belongs to. */
public final class CommitteeOfReview implements ReadModel<CommitteeOfReview.Link> {

    /** The one there is. */
    public static final CommitteeOfReview COMMITTEE_OF_REVIEW = new CommitteeOfReview();

    /** A review and its committee. */
    public record Link(UUID reviewId, UUID committeeId) implements Row {
        @Override
        public String key() {
            return reviewId.toString();
        }
    }

    private CommitteeOfReview() {}

    @Override
    public String name() {
        return "committee-of-review";
    }

    @Override
    public Class<Link> row() {
        return Link.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Link> rows) {
        if (event.payload() instanceof ReviewNoted e && e.committeeId() != null) {
            rows.put(new Link(e.reviewId(), e.committeeId()));
        }
    }
}
