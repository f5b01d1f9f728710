package candour.review.committee;

import candour.platform.decision.Fold;
import candour.review.committee.CommitteeMeetingEvent.CommitteeMeetingRecorded;
import candour.review.committee.CommitteeMeetingEvent.CommitteeMeetingRecordedInError;
import candour.review.committee.CommitteeMeetingEvent.DecisionAtMeetingTakenBack;
import candour.review.committee.CommitteeMeetingEvent.DecisionCalledIntoQuestion;
import candour.review.committee.CommitteeMeetingEvent.DecisionMadeAtMeeting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the committee: recorded, or not.
 *
 * @param decisions what was decided at it
 */
public record CommitteeMeeting(@Nullable CommitteeMeetingRecorded recorded, List<DecisionMadeAtMeeting> decisions) {
    /** How its events become its state. */
    public static final Fold<CommitteeMeeting, CommitteeMeetingEvent> FOLD = new Fold<>(
            "committee-meeting",
            CommitteeMeetingEvent.class,
            CommitteeMeetingEvent::meetingId,
            CommitteeMeeting::evolve,
            new CommitteeMeeting(null, List.of()));

    static CommitteeMeeting evolve(CommitteeMeeting was, CommitteeMeetingEvent event) {
        return switch (event) {
            case CommitteeMeetingRecorded e -> new CommitteeMeeting(e, was.decisions);
            case DecisionMadeAtMeeting e -> {
                var all = new ArrayList<>(was.decisions);
                all.add(e);
                yield new CommitteeMeeting(was.recorded, List.copyOf(all));
            }
            case DecisionAtMeetingTakenBack e ->
                new CommitteeMeeting(
                        was.recorded,
                        was.decisions.stream()
                                .filter(made -> !made.notificationId().equals(e.notificationId()))
                                .toList());
            case CommitteeMeetingRecordedInError _, DecisionCalledIntoQuestion _ -> was;
        };
    }
}
