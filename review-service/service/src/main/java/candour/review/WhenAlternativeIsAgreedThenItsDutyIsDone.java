package candour.review;

import static candour.review.duty.DutyCommand.idFor;
import static candour.review.duty.DutyKind.AGREE_ALTERNATIVE_LEARNING;

import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningAgreed;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningRecordedInError;
import candour.review.duty.DutyCommand.DischargeDuty;
import candour.review.duty.DutyCommand.ReopenDuty;
import java.util.List;

/** Agreeing how there is learning without a review is what was owed (S002-015); taken back, it is owed again (R3). */
public record WhenAlternativeIsAgreedThenItsDutyIsDone() implements Policy {
    @Override
    public String name() {
        return "when-alternative-is-agreed-then-its-duty-is-done";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return switch (event.payload()) {
            case AlternativeLearningAgreed e ->
                List.of(new DischargeDuty(
                        idFor(e.notificationId(), AGREE_ALTERNATIVE_LEARNING),
                        e.notificationId(),
                        e.agreedOn(),
                        null,
                        event.eventId()));
            case AlternativeLearningRecordedInError e ->
                List.of(new ReopenDuty(
                        idFor(e.notificationId(), AGREE_ALTERNATIVE_LEARNING), e.notificationId(), e.markedEventId()));
            default -> List.of();
        };
    }
}
