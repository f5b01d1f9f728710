package candour.family.knownreview.read;

import candour.family.knownreview.KnownReviewEvent.ReviewNoted;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.UUID;

/** Whose guidance and law hold for a review, as review-service has told. */
public final class JurisdictionOfReview implements ReadModel<JurisdictionOfReview.Told> {

    /** The one there is. */
    public static final JurisdictionOfReview JURISDICTIONS = new JurisdictionOfReview();

    /** A review and its jurisdiction, for example {@code SCOTLAND}. */
    public record Told(UUID reviewId, String jurisdiction) implements Row {
        @Override
        public String key() {
            return reviewId.toString();
        }
    }

    private JurisdictionOfReview() {}

    @Override
    public String name() {
        return "jurisdiction-of-review";
    }

    @Override
    public Class<Told> row() {
        return Told.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Told> rows) {
        if (event.payload() instanceof ReviewNoted e && e.jurisdiction() != null) {
            rows.put(new Told(e.reviewId(), e.jurisdiction().value()));
        }
    }
}
