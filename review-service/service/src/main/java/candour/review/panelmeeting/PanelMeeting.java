package candour.review.panelmeeting;

import candour.platform.decision.Fold;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingScheduled;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting of the team: planned, held, or neither. */
public record PanelMeeting(
        @Nullable UUID reviewId,
        @Nullable LocalDate scheduledOn,
        @Nullable MeetingHeld held) {
    /** How its events become its state. */
    public static final Fold<PanelMeeting, PanelMeetingEvent> FOLD = new Fold<>(
            "panel-meeting",
            PanelMeetingEvent.class,
            PanelMeetingEvent::meetingId,
            PanelMeeting::evolve,
            new PanelMeeting(null, null, null));

    static PanelMeeting evolve(PanelMeeting was, PanelMeetingEvent event) {
        return switch (event) {
            case MeetingScheduled e -> new PanelMeeting(e.reviewId(), e.on(), was.held);
            case MeetingHeld e -> new PanelMeeting(e.reviewId(), was.scheduledOn, e);
            case MeetingRecordedInError _ -> was;
        };
    }
}
