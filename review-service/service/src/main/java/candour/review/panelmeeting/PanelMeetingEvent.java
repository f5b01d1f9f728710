package candour.review.panelmeeting;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What this service remembers about a meeting of the team. Stored for ever: add fields, never remove them. */
public sealed interface PanelMeetingEvent {
    /** Which meeting. */
    UUID meetingId();

    /** Of which review. */
    UUID reviewId();

    /** It is to take place. */
    @Stored("panel-meeting-scheduled")
    record MeetingScheduled(UUID meetingId, UUID reviewId, LocalDate on) implements PanelMeetingEvent {}

    /**
     * It took place.
     *
     * @param attended references of those present
     * @param record the parts that have an outcome, in words, sealed
     * @param none the parts on which there was nothing
     */
    @Stored("panel-meeting-held")
    record MeetingHeld(
            UUID meetingId,
            UUID reviewId,
            LocalDate heldOn,
            Set<Code> attended,
            Map<AgendaPart, Sealed> record,
            Set<AgendaPart> none)
            implements PanelMeetingEvent {}

    /** An earlier record of it was a mistake. */
    @Stored("panel-meeting-recorded-in-error")
    record MeetingRecordedInError(UUID meetingId, UUID reviewId, UUID markedEventId, Sealed reason)
            implements PanelMeetingEvent, MarkedInError {}
}
