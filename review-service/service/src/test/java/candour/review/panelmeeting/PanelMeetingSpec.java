package candour.review.panelmeeting;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.panelmeeting.PanelMeetingDecider.MEETING;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.review.breach.BreachEvent.RuleBreached;
import candour.review.panelmeeting.PanelMeetingCommand.MarkMeetingInError;
import candour.review.panelmeeting.PanelMeetingCommand.RecordMeetingHeld;
import candour.review.panelmeeting.PanelMeetingCommand.ScheduleMeeting;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingScheduled;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-129, 130: meetings of the Review Team")
class PanelMeetingSpec {
    static final UUID ID = new UUID(0, 129);
    static final Set<AgendaPart> REST = Set.of(
            AgendaPart.EMERGING_LEARNING, AgendaPart.ISSUES_AND_QUESTIONS, AgendaPart.NEXT_STEPS, AgendaPart.TASKS);
    static final MeetingHeld held = held(REST);

    static MeetingHeld held(Set<AgendaPart> none) {
        return new MeetingHeld(
                ID, REVIEW, DECIDED_ON, Set.of(code("chair")), Map.of(AgendaPart.PROGRESS, sealed("progress")), none);
    }

    static RecordMeetingHeld record(Set<AgendaPart> none) {
        return new RecordMeetingHeld(
                ID,
                REVIEW,
                DECIDED_ON,
                Set.of(code("chair")),
                Map.of(AgendaPart.PROGRESS, sealed("progress")),
                none,
                sealed("short of time"));
    }

    @Test
    void a_meeting_is_scheduled_for_a_day_to_come() {
        var schedule = new ScheduleMeeting(ID, REVIEW, DECIDED_ON.plusDays(7), DECIDED_ON);
        var scheduled = new MeetingScheduled(ID, REVIEW, DECIDED_ON.plusDays(7));
        given(MEETING, commissioned).when(schedule).then(scheduled);
        given(MEETING, commissioned, scheduled).when(schedule).staysQuiet();
        given(MEETING, commissioned)
                .when(new ScheduleMeeting(ID, REVIEW, DECIDED_ON.minusDays(1), DECIDED_ON))
                .refused(PanelMeetingRule.MEETING_IS_SCHEDULED_AHEAD);
        given(MEETING).when(schedule).refused(PanelMeetingRule.MEETINGS_BELONG_TO_A_REVIEW);
    }

    @Test
    void a_meeting_that_was_held_is_recorded_planned_or_not() {
        given(MEETING, commissioned).when(record(REST)).then(held).warned();
        given(MEETING, commissioned, held).when(record(REST)).staysQuiet();
    }

    @Test
    @DisplayName("R1: what a record lacks is stored as a breach beside the fact, which is never refused")
    void what_a_record_lacks_is_stored_beside_it() {
        given(MEETING, commissioned)
                .when(record(Set.of()))
                .then(
                        held(Set.of()),
                        new RuleBreached(
                                REVIEW,
                                ID,
                                code("MEETING_COVERS_FIVE_PARTS"),
                                code("S002-130"),
                                PROFILE,
                                sealed("short of time"),
                                DECIDED_ON))
                .warned(PanelMeetingRule.MEETING_COVERS_FIVE_PARTS);
    }

    @Test
    void a_meeting_recorded_in_error_is_marked() {
        var mark = new MarkMeetingInError(ID, REVIEW, new UUID(9, 9), sealed("another review's"));
        given(MEETING, commissioned, new candour.testing.Spec.Recorded(new UUID(9, 9), held))
                .when(mark)
                .then(new MeetingRecordedInError(ID, REVIEW, new UUID(9, 9), sealed("another review's")));
        given(MEETING, commissioned).when(mark).refused(PanelMeetingRule.MEETING_IS_NOT_KNOWN);
    }

    @Test
    void a_meeting_belongs_to_one_review() {
        given(MEETING, commissioned, new MeetingScheduled(ID, new UUID(0, 99), DECIDED_ON))
                .when(record(REST))
                .refused(PanelMeetingRule.MEETING_IS_NOT_KNOWN);
    }
}
