package candour.review.panelmeeting;

import candour.platform.decision.Fold;
import candour.review.panelmeeting.PanelMeetingEvent.DocumentDistributed;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingScheduled;
import candour.review.panelmeeting.PanelMeetingEvent.MinutesRecorded;
import candour.review.panelmeeting.PanelMeetingEvent.VenueBooked;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the team: planned, held, or neither.
 *
 * @param minutes the newest version of its minutes, 0 before there are any
 * @param distributed ids of what was sent out
 */
public record PanelMeeting(
        @Nullable UUID reviewId,
        @Nullable MeetingScheduled scheduled,
        @Nullable MeetingHeld held,
        int minutes,
        Set<UUID> distributed) {
    /** How its events become its state. */
    public static final Fold<PanelMeeting, PanelMeetingEvent> FOLD = new Fold<>(
            "panel-meeting",
            PanelMeetingEvent.class,
            PanelMeetingEvent::meetingId,
            PanelMeeting::evolve,
            new PanelMeeting(null, null, null, 0, Set.of()));

    static PanelMeeting evolve(PanelMeeting was, PanelMeetingEvent event) {
        var reviewId = event.reviewId();
        return switch (event) {
            case MeetingScheduled e -> new PanelMeeting(reviewId, e, was.held, was.minutes, was.distributed);
            case MeetingHeld e -> new PanelMeeting(reviewId, was.scheduled, e, was.minutes, was.distributed);
            case MinutesRecorded e -> new PanelMeeting(reviewId, was.scheduled, was.held, e.version(), was.distributed);
            case DocumentDistributed e -> {
                var all = new HashSet<>(was.distributed);
                all.add(e.distributionId());
                yield new PanelMeeting(reviewId, was.scheduled, was.held, was.minutes, Set.copyOf(all));
            }
            case VenueBooked _, MeetingRecordedInError _ -> was;
        };
    }

    /** Whether anybody has heard of it. */
    boolean known() {
        return scheduled != null || held != null;
    }
}
