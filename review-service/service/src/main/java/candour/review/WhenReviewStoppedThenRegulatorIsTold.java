package candour.review;

import static candour.review.duty.DutyCommand.idFor;
import static candour.review.duty.DutyKind.NOTIFY_REGULATOR_OF_STOP;

import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import candour.review.duty.DutyCommand.TakeBackDuty;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewEvent.StopRecordedInError;
import java.util.List;

/**
 * The regulator was told that there is a review, so it is told when the committee stops it (S002-092). A stop recorded in
 * error leaves nothing to tell.
 *
 * @param days by when it is due
 */
public record WhenReviewStoppedThenRegulatorIsTold(DueDays days) implements Policy {
    @Override
    public String name() {
        return "when-review-stopped-then-regulator-is-told";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return switch (event.payload()) {
            case ReviewStopped e ->
                List.of(days.raise(
                        event,
                        event.eventId(),
                        e.reviewId(),
                        NOTIFY_REGULATOR_OF_STOP,
                        e.profile(),
                        e.decidedBy().decidedOn()));
            case StopRecordedInError e ->
                List.of(new TakeBackDuty(
                        idFor(e.markedEventId(), NOTIFY_REGULATOR_OF_STOP), e.reviewId(), e.markedEventId()));
            default -> List.of();
        };
    }
}
