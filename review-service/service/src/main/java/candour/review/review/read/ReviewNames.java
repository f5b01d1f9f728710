package candour.review.review.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import java.util.Locale;
import java.util.UUID;

/** Which reviews go by a name: their human reference or their pseudonym, however it is written. */
public final class ReviewNames implements ReadModel<ReviewNames.Named> {
    /** The one there is. */
    public static final ReviewNames REVIEW_NAMES = new ReviewNames();

    /** A review and one of its names; a name may be that of several reviews. */
    public record Named(UUID reviewId, String scope) implements Row {
        @Override
        public String key() {
            return scope + "/" + reviewId;
        }
    }

    private ReviewNames() {}

    /** What a name is looked up by. */
    public static String written(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String name() {
        return "review-names";
    }

    @Override
    public Class<Named> row() {
        return Named.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Named> rows) {
        if (event.payload() instanceof ReviewCommissioned e) {
            rows.put(new Named(e.reviewId(), written(e.humanReference().value())));
            rows.put(new Named(e.reviewId(), written(e.pseudonym().value())));
        }
    }
}
