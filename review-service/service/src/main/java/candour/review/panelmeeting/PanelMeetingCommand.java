package candour.review.panelmeeting;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
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

    /** Sets a day (S002-129). */
    record ScheduleMeeting(UUID meetingId, UUID reviewId, LocalDate on, LocalDate today)
            implements PanelMeetingCommand {}

    /** It took place, planned or not: a fact, stored whatever its record lacks (S002-130, ruling R1). */
    record RecordMeetingHeld(
            UUID meetingId,
            UUID reviewId,
            LocalDate heldOn,
            Set<Code> attended,
            Map<AgendaPart, Sealed> record,
            Set<AgendaPart> none,
            @Nullable Sealed explanation)
            implements PanelMeetingCommand {}

    /** The record of it was a mistake. */
    record MarkMeetingInError(UUID meetingId, UUID reviewId, UUID markedEventId, Sealed reason)
            implements PanelMeetingCommand {}
}
