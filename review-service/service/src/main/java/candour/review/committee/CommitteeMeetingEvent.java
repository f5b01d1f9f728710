package candour.review.committee;

import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.review.authority.Evidence;
import java.time.LocalDate;
import java.util.UUID;

/** What this service remembers about a committee's meeting. Stored for ever: add fields, never remove them. */
public sealed interface CommitteeMeetingEvent {
    /** Which meeting. */
    UUID meetingId();

    /** The committee met (S002-008). */
    @Stored("committee-meeting-recorded")
    record CommitteeMeetingRecorded(UUID meetingId, UUID committeeId, LocalDate heldOn, Evidence minute)
            implements CommitteeMeetingEvent {}

    /** An earlier record of it was a mistake. */
    @Stored("committee-meeting-recorded-in-error")
    record CommitteeMeetingRecordedInError(UUID meetingId, UUID markedEventId, Sealed reason)
            implements CommitteeMeetingEvent, MarkedInError {}
}
