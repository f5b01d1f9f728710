package candour.review.committee;

import candour.platform.authority.Evidence;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What may be recorded about a committee's meeting. */
public sealed interface CommitteeMeetingCommand {
    /** Which meeting. */
    UUID meetingId();

    /** It took place. A fact: never refused (ruling R1). */
    record RecordCommitteeMeeting(UUID meetingId, UUID committeeId, LocalDate heldOn, Evidence minute)
            implements CommitteeMeetingCommand {}

    /** The record of it was a mistake. */
    record MarkCommitteeMeetingInError(UUID meetingId, UUID committeeId, UUID markedEventId, Sealed reason)
            implements CommitteeMeetingCommand {}
}
