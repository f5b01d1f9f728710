package candour.review;

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
import candour.review.timetable.TimetableEvent.DelayRecordedInError;
import candour.review.timetable.TimetableEvent.DelayReported;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-091: of a delay the committee is told, and apart from it the owning body")
class WhenDelayedThenItIsToldSpec {
    private static final UUID EVENT = new UUID(0, 7);
    private static final UUID DELAY = new UUID(0, 0x64);
    private static final LocalDate ON = LocalDate.of(2026, 11, 27);
    private static final UUID TO_COMMITTEE = DutyCommand.idFor(DELAY, DutyKind.INFORM_COMMITTEE_OF_DELAY);
    private static final UUID TO_OWNING_BODY = DutyCommand.idFor(DELAY, DutyKind.INFORM_OWNING_BODY_OF_DELAY);

    private static List<Object> after(Object event) {
        return new WhenDelayedThenItIsTold(new DueDays(BankHolidays::of))
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
    @DisplayName("S002-091: two separate duties follow from a delay, to the committee and to the owning body")
    void a_delay_raises_two_separate_duties() {
        var due = LocalDate.of(2026, 12, 7);
        assertThat(TO_COMMITTEE).isNotEqualTo(TO_OWNING_BODY);
        assertThat(after(new DelayReported(REVIEW, DELAY, PROFILE, sealed("why"), ON.plusDays(90), null, ON)))
                .containsExactly(
                        new RaiseDuty(TO_COMMITTEE, REVIEW, DutyKind.INFORM_COMMITTEE_OF_DELAY, EVENT, ON, due),
                        new RaiseDuty(TO_OWNING_BODY, REVIEW, DutyKind.INFORM_OWNING_BODY_OF_DELAY, EVENT, ON, due));
    }

    @Test
    @DisplayName("X-13: both fall when the delay was reported by mistake")
    void both_fall_with_the_report() {
        var told = new UUID(0, 9);
        assertThat(after(new DelayRecordedInError(REVIEW, DELAY, told, sealed("another review"))))
                .containsExactly(
                        new TakeBackDuty(TO_COMMITTEE, REVIEW, told), new TakeBackDuty(TO_OWNING_BODY, REVIEW, told));
        assertThat(after(Story.asked)).isEmpty();
    }
}
