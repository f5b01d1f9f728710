package candour.review.panelmeeting;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.review.team.ReviewRole;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about a meeting of the team. Stored for ever: add fields, never remove them. */
public sealed interface PanelMeetingEvent {
    /** Which meeting. */
    UUID meetingId();

    /** Of which review. */
    UUID reviewId();

    /**
     * It is to take place.
     *
     * @param agenda what it is to look at; null in records older than agendas
     */
    @Stored("panel-meeting-scheduled")
    record MeetingScheduled(
            UUID meetingId,
            UUID reviewId,
            LocalDate on,
            @Nullable Agenda agenda) implements PanelMeetingEvent {}

    /** It has somewhere to take place. */
    @Stored("panel-meeting-venue-booked")
    record VenueBooked(UUID meetingId, UUID reviewId, Sealed venue, LocalDate bookedOn) implements PanelMeetingEvent {}

    /**
     * It took place.
     *
     * @param attended references of those present
     * @param record the parts that have an outcome, in words, sealed
     * @param none the parts on which there was nothing
     * @param profile the review's, whose days the duty to take minutes is counted by; null in older records
     * @param chairing who chaired, or null where nobody said
     */
    @Stored("panel-meeting-held")
    record MeetingHeld(
            UUID meetingId,
            UUID reviewId,
            LocalDate heldOn,
            Set<Code> attended,
            Map<AgendaPart, Sealed> record,
            Set<AgendaPart> none,
            @Nullable Code profile,
            @Nullable Chairing chairing)
            implements PanelMeetingEvent {}

    /**
     * Its minutes, or a later version of them; each version is kept.
     *
     * @param version from 1
     */
    @Stored("panel-meeting-minutes-recorded")
    record MinutesRecorded(UUID meetingId, UUID reviewId, int version, Sealed minutes, LocalDate recordedOn)
            implements PanelMeetingEvent {}

    /**
     * A document of it was sent out.
     *
     * @param minutesVersion which version of the minutes, or null where it was something else
     * @param document the paper made here that it was, or null; in older records where it is kept
     * @param toRoles the roles it was sent to
     * @param to everybody it went to: those named, and whoever held the roles on that day
     */
    @Stored("panel-meeting-document-distributed")
    record DocumentDistributed(
            UUID meetingId,
            UUID reviewId,
            UUID distributionId,
            DocumentKind kind,
            @Nullable Integer minutesVersion,
            @Nullable Code document,
            Set<ReviewRole> toRoles,
            Set<Code> to,
            LocalDate on)
            implements PanelMeetingEvent {}

    /**
     * An earlier record of it was a mistake.
     *
     * @param minutesGiven the highest number that minutes of it ever had, which no others are given; null in older records
     * @param sent what was recorded as sent out until then; null in older records
     */
    @Stored("panel-meeting-recorded-in-error")
    record MeetingRecordedInError(
            UUID meetingId,
            UUID reviewId,
            UUID markedEventId,
            Sealed reason,
            @Nullable Integer minutesGiven,
            @Nullable Set<UUID> sent)
            implements PanelMeetingEvent, MarkedInError {}
}
