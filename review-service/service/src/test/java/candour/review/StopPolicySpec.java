package candour.review;

import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.testing.SealedSample.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.review.duty.DutyCommand;
import candour.review.duty.DutyCommand.RaiseDuty;
import candour.review.duty.DutyCommand.TakeBackDuty;
import candour.review.duty.DutyKind;
import candour.review.profile.imports.BankHolidays;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewEvent.StopRecordedInError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-092: the regulator is told that a review was stopped")
class StopPolicySpec {
    static final UUID EVENT = new UUID(0, 12);

    private static List<Object> after(Object event) {
        var calendar = BankHolidays.of("SCOTLAND");
        return new WhenReviewStoppedThenRegulatorIsTold(new DueDays(_ -> calendar))
                .on(new LoggedEvent(
                        1,
                        EVENT,
                        new StreamName("spec", "1"),
                        0,
                        "spec",
                        1,
                        Instant.EPOCH,
                        new Provenance("chair", null, "CHAIR", EVENT, EVENT, EVENT, null),
                        event));
    }

    @Test
    @DisplayName("S002-092: a stop raises one duty; recorded in error, it is owed no more")
    void a_stop_raises_one_duty() {
        assertThat(after(new ReviewStopped(REVIEW, PROFILE, BY_COMMITTEE, sealed("why"))))
                .containsExactly(new RaiseDuty(
                        DutyCommand.idFor(EVENT, DutyKind.NOTIFY_REGULATOR_OF_STOP),
                        REVIEW,
                        DutyKind.NOTIFY_REGULATOR_OF_STOP,
                        EVENT,
                        DECIDED_ON,
                        LocalDate.of(2026, 9, 28)));
        var marked = new UUID(0, 13);
        assertThat(after(new StopRecordedInError(REVIEW, marked, sealed("another review"))))
                .containsExactly(
                        new TakeBackDuty(DutyCommand.idFor(marked, DutyKind.NOTIFY_REGULATOR_OF_STOP), REVIEW, marked));
    }
}
