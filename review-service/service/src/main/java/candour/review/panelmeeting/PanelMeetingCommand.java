package candour.review.panelmeeting;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.review.team.ReviewRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a meeting of the team. */
public sealed interface PanelMeetingCommand {
    /** Which meeting. */
    UUID meetingId();

    /** Of which review. */
    UUID reviewId();

    /**
     * Sets a day (S002-129) and what the meeting is to look at (S002-131).
     *
     * @param focus null for that of the review's stage
     * @param items null for the template's
     */
    record ScheduleMeeting(
            UUID meetingId,
            UUID reviewId,
            LocalDate on,
            @Nullable Focus focus,
            @Nullable List<AgendaItem> items,
            LocalDate today)
            implements PanelMeetingCommand {}

    /** Books somewhere for it (S002-065). */
    record BookVenue(UUID meetingId, UUID reviewId, Sealed venue, LocalDate bookedOn) implements PanelMeetingCommand {}

    /**
     * It took place, planned or not: a fact, stored whatever its record lacks (S002-130, ruling R1).
     *
     * @param chairedBy who chaired, or null where nobody says
     * @param substituteReason why that was not the Chair (S002-047)
     */
    record RecordMeetingHeld(
            UUID meetingId,
            UUID reviewId,
            LocalDate heldOn,
            Set<Code> attended,
            Map<AgendaPart, Sealed> record,
            Set<AgendaPart> none,
            @Nullable Code chairedBy,
            @Nullable Sealed substituteReason,
            @Nullable Sealed explanation)
            implements PanelMeetingCommand {}

    /** Its minutes, or a later version of them (S002-065). */
    record RecordMinutes(UUID meetingId, UUID reviewId, Sealed minutes, LocalDate recordedOn)
            implements PanelMeetingCommand {}

    /**
     * A document of it was sent out: a fact (S002-065).
     *
     * @param document the paper made here that it was, or null
     */
    record RecordDistribution(
            UUID meetingId,
            UUID reviewId,
            UUID distributionId,
            DocumentKind kind,
            @Nullable Integer minutesVersion,
            @Nullable UUID document,
            Set<ReviewRole> toRoles,
            Set<Code> to,
            LocalDate on)
            implements PanelMeetingCommand {}

    /** The record of it was a mistake. */
    record MarkMeetingInError(UUID meetingId, UUID reviewId, UUID markedEventId, Sealed reason)
            implements PanelMeetingCommand {}
}
