package candour.review.notification.http;

import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.notification.read.NotificationRow;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was recommended on a notification. */
public record RecommendationAnswer(
        boolean proceed,
        LocalDate recommendedOn,
        @Nullable Words rationale,
        @Nullable Words alternative,
        @Nullable UUID reviewId) {
    /** Opened for this caller; null while nothing is recommended. */
    public static @Nullable RecommendationAnswer of(Exchange x, NotificationRow row) {
        var to = row.recommended();
        if (to != null) {
            return new RecommendationAnswer(true, to.recommendedOn(), x.open(to.rationale()), null, to.reviewId());
        }
        var not = row.recommendedNot();
        return not == null
                ? null
                : new RecommendationAnswer(
                        false, not.recommendedOn(), x.open(not.rationale()), x.open(not.alternative()), null);
    }
}
