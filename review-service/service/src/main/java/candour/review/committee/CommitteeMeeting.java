package candour.review.committee;

import candour.platform.decision.Fold;
import candour.review.committee.CommitteeMeetingEvent.CommitteeMeetingRecorded;
import candour.review.committee.CommitteeMeetingEvent.CommitteeMeetingRecordedInError;
import org.jspecify.annotations.Nullable;

/** A meeting of the committee: recorded, or not. */
public record CommitteeMeeting(@Nullable CommitteeMeetingRecorded recorded) {
    /** How its events become its state. */
    public static final Fold<CommitteeMeeting, CommitteeMeetingEvent> FOLD = new Fold<>(
            "committee-meeting",
            CommitteeMeetingEvent.class,
            CommitteeMeetingEvent::meetingId,
            CommitteeMeeting::evolve,
            new CommitteeMeeting(null));

    static CommitteeMeeting evolve(CommitteeMeeting was, CommitteeMeetingEvent event) {
        return switch (event) {
            case CommitteeMeetingRecorded e -> new CommitteeMeeting(e);
            case CommitteeMeetingRecordedInError _ -> was;
        };
    }
}
