package candour.review;

import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.testing.SealedSample.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.access.Code;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.review.duty.DutyCommand;
import candour.review.duty.DutyCommand.DischargeDuty;
import candour.review.duty.DutyCommand.RaiseDuty;
import candour.review.duty.DutyCommand.ReopenDuty;
import candour.review.duty.DutyCommand.TakeBackDuty;
import candour.review.duty.DutyKind;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MinutesRecorded;
import candour.review.profile.imports.BankHolidays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-065: every meeting that was held has minutes")
class WhenMeetingHeldThenMinutesAreDueSpec {
    private static final UUID EVENT = new UUID(0, 7);
    private static final UUID MEETING = new UUID(0, 0x81);
    private static final UUID DUTY = DutyCommand.idFor(MEETING, DutyKind.RECORD_MINUTES);
    private static final LocalDate ON = LocalDate.of(2026, 11, 27);

    private static List<Object> after(Object event) {
        return new WhenMeetingHeldThenMinutesAreDue(new DueDays(BankHolidays::of))
                .on(new LoggedEvent(
                        1,
                        EVENT,
                        new StreamName("spec", "1"),
                        0,
                        "spec",
                        1,
                        Instant.EPOCH,
                        new Provenance("admin", null, "ADMINISTRATOR", EVENT, EVENT, EVENT, null),
                        event));
    }

    private static MeetingHeld held(@Nullable Code profile) {
        return new MeetingHeld(MEETING, REVIEW, ON, Set.of(), Map.of(), Set.of(), profile, null);
    }

    @Test
    void they_are_due_ten_working_days_after_it() {
        assertThat(DutyKind.RECORD_MINUTES.owner()).isEqualTo("ADMINISTRATOR");
        assertThat(after(held(PROFILE)))
                .containsExactly(
                        new RaiseDuty(DUTY, REVIEW, DutyKind.RECORD_MINUTES, EVENT, ON, LocalDate.of(2026, 12, 14)));
        assertThat(after(held(null))).isEmpty();
    }

    @Test
    void minutes_discharge_it() {
        assertThat(after(new MinutesRecorded(MEETING, REVIEW, 1, sealed("minutes"), ON.plusDays(3))))
                .containsExactly(new DischargeDuty(DUTY, REVIEW, ON.plusDays(3), null, EVENT));
    }

    @Test
    @DisplayName("X-13: minutes recorded in error are due again, and none are due of a meeting recorded in error")
    void it_stands_and_falls_with_the_records() {
        var marked = new UUID(0, 9);
        assertThat(after(new MeetingRecordedInError(MEETING, REVIEW, marked, sealed("another's"), 0, null)))
                .containsExactly(new ReopenDuty(DUTY, REVIEW, marked), new TakeBackDuty(DUTY, REVIEW, marked));
        assertThat(after(Story.asked)).isEmpty();
    }
}
