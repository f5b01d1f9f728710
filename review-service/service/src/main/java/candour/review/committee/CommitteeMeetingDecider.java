package candour.review.committee;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.RecordRule;
import candour.review.committee.CommitteeMeetingCommand.MarkCommitteeMeetingInError;
import candour.review.committee.CommitteeMeetingCommand.RecordCommitteeMeeting;
import candour.review.committee.CommitteeMeetingEvent.CommitteeMeetingRecorded;
import candour.review.committee.CommitteeMeetingEvent.CommitteeMeetingRecordedInError;
import candour.review.committee.CommitteeMeetingEvent.DecisionCalledIntoQuestion;

/** That the committee met is a fact: it is recorded, and may be marked as recorded in error. Pure. */
public final class CommitteeMeetingDecider {
    private CommitteeMeetingDecider() {}

    /** Reads nothing but the meeting. */
    public static final Decider<CommitteeMeetingCommand> MEETING = Decider.of(CommitteeMeetingCommand.class)
            .writes(CommitteeMeeting.FOLD, CommitteeMeetingCommand::meetingId)
            .decides((command, facts) -> decide(command, facts.of(CommitteeMeeting.FOLD)));

    static Decision decide(CommitteeMeetingCommand command, CommitteeMeeting meeting) {
        return switch (command) {
            case RecordCommitteeMeeting c -> {
                var recorded = new CommitteeMeetingRecorded(c.meetingId(), c.committeeId(), c.heldOn(), c.minute());
                yield recorded.equals(meeting.recorded()) ? Decision.alreadySo() : Decision.of(recorded);
            }
            case MarkCommitteeMeetingInError c -> {
                if (meeting.recorded() == null
                        || !meeting.recorded().committeeId().equals(c.committeeId())) {
                    throw RecordRule.RECORD_STANDS.broken();
                }
                yield Decision.of(new CommitteeMeetingRecordedInError(c.meetingId(), c.markedEventId(), c.reason()))
                        .and(meeting.decisions().stream()
                                .map(made -> new DecisionCalledIntoQuestion(
                                        made.meetingId(),
                                        made.notificationId(),
                                        made.about(),
                                        made.profile(),
                                        c.markedEventId()))
                                .toList());
            }
        };
    }
}
