package candour.review.notification.http;

import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.authority.http.DecidedByAnswer;
import candour.review.notification.read.NotificationRow;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a notification, by whom, on what evidence.
 *
 * @param recordedBy the event it was recorded with
 */
public record DecisionAnswer(
        boolean proceed,
        @Nullable UUID reviewId,
        @Nullable UUID recordedBy,
        UUID meetingId,
        @Nullable DecidedByAnswer decidedBy,
        @Nullable Words rationale,
        @Nullable Words alternative,
        @Nullable Words reasonForDiffering) {
    /** Opened for this caller; null while nothing is decided. */
    public static @Nullable DecisionAnswer of(Exchange x, NotificationRow row) {
        var to = row.decided();
        if (to != null) {
            return new DecisionAnswer(
                    true,
                    to.reviewId(),
                    row.outcome().recordedBy(),
                    to.meetingId(),
                    DecidedByAnswer.of(x, to.decidedBy()),
                    x.open(to.rationale()),
                    null,
                    x.open(to.reasonForDiffering()));
        }
        var not = row.declined();
        return not == null
                ? null
                : new DecisionAnswer(
                        false,
                        null,
                        row.outcome().recordedBy(),
                        not.meetingId(),
                        DecidedByAnswer.of(x, not.decidedBy()),
                        x.open(not.rationale()),
                        x.open(not.alternative()),
                        x.open(not.reasonForDiffering()));
    }
}
