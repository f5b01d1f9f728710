package candour.review;

import static candour.review.duty.DutyCommand.idFor;
import static candour.review.duty.DutyKind.RECORD_MINUTES;

import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import candour.review.duty.DutyCommand.DischargeDuty;
import candour.review.duty.DutyCommand.ReopenDuty;
import candour.review.duty.DutyCommand.TakeBackDuty;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MinutesRecorded;
import java.util.List;

/**
 * Every meeting that was held has minutes (S002-065): the Administrator owes them until they are recorded, and no longer
 * where the meeting was recorded in error (ruling R3).
 *
 * @param days by when
 */
public record WhenMeetingHeldThenMinutesAreDue(DueDays days) implements Policy {
    @Override
    public String name() {
        return "when-meeting-held-then-minutes-are-due";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return switch (event.payload()) {
            case MeetingHeld e ->
                e.profile() == null
                        ? List.of()
                        : List.of(days.raise(
                                event, e.meetingId(), e.reviewId(), RECORD_MINUTES, e.profile(), e.heldOn()));
            case MinutesRecorded e ->
                List.of(new DischargeDuty(
                        idFor(e.meetingId(), RECORD_MINUTES), e.reviewId(), e.recordedOn(), null, event.eventId()));
            case MeetingRecordedInError e -> {
                var duty = idFor(e.meetingId(), RECORD_MINUTES);
                yield List.of(
                        new ReopenDuty(duty, e.reviewId(), e.markedEventId()),
                        new TakeBackDuty(duty, e.reviewId(), e.markedEventId()));
            }
            default -> List.of();
        };
    }
}
