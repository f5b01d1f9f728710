package candour.review.committee.read;

import static candour.platform.view.Recorded.and;

import candour.platform.authority.Evidence;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import candour.review.committee.CommitteeMeetingEvent;
import candour.review.committee.CommitteeMeetingEvent.CommitteeMeetingRecorded;
import candour.review.committee.CommitteeMeetingEvent.CommitteeMeetingRecordedInError;
import candour.review.committee.CommitteeMeetingEvent.DecisionAtMeetingTakenBack;
import candour.review.committee.CommitteeMeetingEvent.DecisionCalledIntoQuestion;
import candour.review.committee.CommitteeMeetingEvent.DecisionMadeAtMeeting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The meetings of each committee, and what was decided at them (S002-008, 009). */
public final class CommitteeMeetings implements ReadModel<CommitteeMeetings.Met> {
    /** The one there is. */
    public static final CommitteeMeetings COMMITTEE_MEETINGS = new CommitteeMeetings();

    /**
     * A committee met.
     *
     * @param recordedBy the event it was recorded with
     * @param decidedOn the notifications that were decided on
     * @param inError whether that it met was recorded in error; what was decided at it stands until it is looked at
     */
    public record Met(
            UUID meetingId,
            UUID committeeId,
            LocalDate heldOn,
            Evidence minute,
            UUID recordedBy,
            List<UUID> decidedOn,
            boolean inError)
            implements Row {
        @Override
        public String key() {
            return meetingId.toString();
        }

        @Override
        public String scope() {
            return committeeId.toString();
        }

        @Override
        public String order() {
            return heldOn + " " + meetingId;
        }

        private Met with(UUID notification) {
            return new Met(meetingId, committeeId, heldOn, minute, recordedBy, and(decidedOn, notification), inError);
        }

        private Met without(UUID notification) {
            return new Met(
                    meetingId,
                    committeeId,
                    heldOn,
                    minute,
                    recordedBy,
                    decidedOn.stream()
                            .filter(each -> !each.equals(notification))
                            .toList(),
                    inError);
        }

        private Met mistaken() {
            return new Met(meetingId, committeeId, heldOn, minute, recordedBy, decidedOn, true);
        }
    }

    private CommitteeMeetings() {}

    @Override
    public String name() {
        return "committee-meetings";
    }

    @Override
    public Class<Met> row() {
        return Met.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Met> rows) {
        if (!(event.payload() instanceof CommitteeMeetingEvent meeting)) {
            return;
        }
        var key = meeting.meetingId().toString();
        switch (meeting) {
            case CommitteeMeetingRecorded e ->
                rows.put(new Met(
                        e.meetingId(), e.committeeId(), e.heldOn(), e.minute(), event.eventId(), List.of(), false));
            case DecisionMadeAtMeeting e -> rows.change(key, row -> row.with(e.notificationId()));
            case DecisionAtMeetingTakenBack e -> rows.change(key, row -> row.without(e.notificationId()));
            case CommitteeMeetingRecordedInError _ -> rows.change(key, Met::mistaken);
            case DecisionCalledIntoQuestion _ -> {}
        }
    }
}
