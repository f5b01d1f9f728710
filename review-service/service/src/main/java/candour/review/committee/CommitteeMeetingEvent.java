package candour.review.committee;

import candour.platform.access.Code;
import candour.platform.authority.Evidence;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
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

    /**
     * A decision was made at it (S002-009): stored with that decision.
     *
     * @param about the review it commissioned, or the notification when there is none
     * @param profile whose days the duties that may follow are counted by
     */
    @Stored("decision-made-at-committee-meeting")
    record DecisionMadeAtMeeting(UUID meetingId, UUID notificationId, UUID about, Code profile)
            implements CommitteeMeetingEvent {}

    /** The meeting a decision was made at had been recorded in error: the decision is looked at again (ruling R3). */
    @Stored("decision-called-into-question")
    record DecisionCalledIntoQuestion(UUID meetingId, UUID notificationId, UUID about, Code profile, UUID markedEventId)
            implements CommitteeMeetingEvent {}

    /** A decision made at it was recorded in error: it was none (ruling R3). */
    @Stored("decision-at-committee-meeting-taken-back")
    record DecisionAtMeetingTakenBack(UUID meetingId, UUID notificationId, UUID markedEventId)
            implements CommitteeMeetingEvent {}

    /** An earlier record of it was a mistake. */
    @Stored("committee-meeting-recorded-in-error")
    record CommitteeMeetingRecordedInError(UUID meetingId, UUID markedEventId, Sealed reason)
            implements CommitteeMeetingEvent, MarkedInError {

        /** Only that it met; the decisions made at it stand until they are looked at. */
        @Override
        public boolean mayMark(Object event) {
            return event instanceof CommitteeMeetingRecorded;
        }
    }
}
