package candour.review.panelmeeting.publish;

import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.panelmeeting.PanelMeetingEvent;
import candour.review.panelmeeting.PanelMeetingEvent.DocumentDistributed;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingScheduled;
import candour.review.panelmeeting.PanelMeetingEvent.MinutesRecorded;
import candour.review.panelmeeting.PanelMeetingEvent.VenueBooked;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That the team met: who wished to hear after each meeting is told. What was said stays here. */
public final class MeetingPublisher implements Publisher {
    /** The team met. */
    public record MeetingHeld(UUID reviewId, UUID meetingId, LocalDate heldOn) {}

    /** What the event with this id said was a mistake: its effect is undone (ruling R3). */
    public record MeetingMarkedInError(UUID reviewId, UUID meetingId, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof PanelMeetingEvent e ? of(e) : Optional.empty();
    }

    private static Optional<PublicEvent> of(PanelMeetingEvent event) {
        return switch (event) {
            case PanelMeetingEvent.MeetingHeld e ->
                named("MeetingHeld", event, new MeetingHeld(e.reviewId(), e.meetingId(), e.heldOn()));
            case MeetingRecordedInError e ->
                named(
                        "MeetingRecordedInError",
                        event,
                        new MeetingMarkedInError(e.reviewId(), e.meetingId(), e.markedEventId()));
            case MeetingScheduled _, VenueBooked _, MinutesRecorded _, DocumentDistributed _ -> Optional.empty();
        };
    }

    private static Optional<PublicEvent> named(String name, PanelMeetingEvent event, Object data) {
        return Optional.of(new PublicEvent(event.reviewId().toString(), "candour.review." + name + ".v1", data));
    }
}
