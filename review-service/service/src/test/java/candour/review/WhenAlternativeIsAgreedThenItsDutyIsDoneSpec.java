package candour.review;

import static candour.review.Story.MARCH;
import static candour.review.Story.NOTIFICATION;
import static candour.testing.SealedSample.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningAgreed;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningRecordedInError;
import candour.review.duty.DutyCommand;
import candour.review.duty.DutyCommand.DischargeDuty;
import candour.review.duty.DutyCommand.ReopenDuty;
import candour.review.duty.DutyKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-015: agreeing how there is learning instead is what was owed")
class WhenAlternativeIsAgreedThenItsDutyIsDoneSpec {
    private static final UUID EVENT = new UUID(0, 7);
    private static final UUID OWED = DutyCommand.idFor(NOTIFICATION, DutyKind.AGREE_ALTERNATIVE_LEARNING);

    private static List<Object> after(Object event) {
        return new WhenAlternativeIsAgreedThenItsDutyIsDone()
                .on(new LoggedEvent(
                        1,
                        EVENT,
                        new StreamName("spec", "1"),
                        0,
                        "spec",
                        1,
                        Instant.EPOCH,
                        new Provenance("lead-officer", null, "LEAD_OFFICER", EVENT, EVENT, EVENT, null),
                        event));
    }

    @Test
    @DisplayName("S002-015: the duty is done when it is agreed, and owed again when that was a mistake")
    void the_duty_is_done_by_the_agreement() {
        assertThat(after(new AlternativeLearningAgreed(
                        NOTIFICATION, sealed("a workshop"), sealed("health"), MARCH.plusMonths(3), MARCH)))
                .containsExactly(new DischargeDuty(OWED, NOTIFICATION, MARCH, null, EVENT));
        var marked = new UUID(0, 9);
        assertThat(after(new AlternativeLearningRecordedInError(NOTIFICATION, marked, sealed("another one"))))
                .containsExactly(new ReopenDuty(OWED, NOTIFICATION, marked));
        assertThat(after(Story.asked)).isEmpty();
    }
}
