package candour.review.panelmeeting;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.appointed;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.panelmeeting.PanelMeetingDecider.MEETING;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.platform.sealed.Sealed;
import candour.review.breach.BreachEvent.RuleBreached;
import candour.review.course.CourseEvent.StageAdvanced;
import candour.review.course.Stage;
import candour.review.panelmeeting.PanelMeetingCommand.BookVenue;
import candour.review.panelmeeting.PanelMeetingCommand.MarkMeetingInError;
import candour.review.panelmeeting.PanelMeetingCommand.RecordMeetingHeld;
import candour.review.panelmeeting.PanelMeetingCommand.ScheduleMeeting;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingScheduled;
import candour.review.panelmeeting.PanelMeetingEvent.VenueBooked;
import candour.review.team.ReviewRole;
import candour.review.team.TeamEvent.AppointmentEnded;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import candour.testing.Spec.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-047, 129, 130, 131: meetings of the Review Team")
class PanelMeetingSpec {
    static final UUID ID = new UUID(0, 129);
    static final TeamMemberAppointed chair = appointed("chair", "ORG-HEALTH", ReviewRole.CHAIR);
    static final Set<AgendaPart> REST = Set.of(
            AgendaPart.EMERGING_LEARNING, AgendaPart.ISSUES_AND_QUESTIONS, AgendaPart.NEXT_STEPS, AgendaPart.TASKS);
    static final Chairing BY_CHAIR = new Chairing(code("chair"), false, null);
    static final MeetingHeld held = held(REST, BY_CHAIR);

    static MeetingHeld held(Set<AgendaPart> none, @Nullable Chairing chairing) {
        return new MeetingHeld(
                ID,
                REVIEW,
                DECIDED_ON,
                Set.of(code("chair")),
                Map.of(AgendaPart.PROGRESS, sealed("progress")),
                none,
                PROFILE,
                chairing);
    }

    static RecordMeetingHeld record(Set<AgendaPart> none, @Nullable String chairedBy, @Nullable Sealed why) {
        return new RecordMeetingHeld(
                ID,
                REVIEW,
                DECIDED_ON,
                Set.of(code("chair")),
                Map.of(AgendaPart.PROGRESS, sealed("progress")),
                none,
                chairedBy == null ? null : code(chairedBy),
                why,
                sealed("short of time"));
    }

    static RecordMeetingHeld record(Set<AgendaPart> none) {
        return record(none, "chair", null);
    }

    static RuleBreached breach(PanelMeetingRule rule) {
        return new RuleBreached(
                REVIEW, ID, code(rule.name()), code(rule.ledger()), PROFILE, sealed("short of time"), DECIDED_ON);
    }

    static StageAdvanced at(Stage stage) {
        return new StageAdvanced(REVIEW, Stage.GATHERING, stage, null, DECIDED_ON);
    }

    @Test
    void a_meeting_is_scheduled_for_a_day_to_come() {
        var schedule = new ScheduleMeeting(ID, REVIEW, DECIDED_ON.plusDays(7), null, null, DECIDED_ON);
        var scheduled = new MeetingScheduled(ID, REVIEW, DECIDED_ON.plusDays(7), Agenda.of(Focus.EARLY));
        given(MEETING, commissioned).when(schedule).then(scheduled);
        given(MEETING, commissioned, scheduled).when(schedule).staysQuiet();
        given(MEETING, commissioned, scheduled)
                .when(new ScheduleMeeting(ID, REVIEW, DECIDED_ON.plusDays(9), null, null, DECIDED_ON))
                .then(new MeetingScheduled(ID, REVIEW, DECIDED_ON.plusDays(9), Agenda.of(Focus.EARLY)));
        given(MEETING, commissioned)
                .when(new ScheduleMeeting(ID, REVIEW, DECIDED_ON.minusDays(1), null, null, DECIDED_ON))
                .refused(PanelMeetingRule.MEETING_IS_SCHEDULED_AHEAD);
        given(MEETING).when(schedule).refused(PanelMeetingRule.MEETINGS_BELONG_TO_A_REVIEW);
    }

    @Test
    @DisplayName(
            "S002-131: early on a meeting looks at information and who takes part, later at learning, then the report")
    void the_focus_differs_by_stage() {
        var late = new Agenda(Focus.LATE, List.of(AgendaItem.CONSTRUCTING_THE_REPORT));
        given(MEETING, commissioned)
                .when(new ScheduleMeeting(ID, REVIEW, DECIDED_ON, null, null, DECIDED_ON))
                .then(new MeetingScheduled(
                        ID,
                        REVIEW,
                        DECIDED_ON,
                        new Agenda(
                                Focus.EARLY,
                                List.of(
                                        AgendaItem.COLLATING_INFORMATION,
                                        AgendaItem.GAPS_IN_INFORMATION,
                                        AgendaItem.WHO_IS_INVOLVED,
                                        AgendaItem.HOW_THEY_ARE_SUPPORTED))));
        given(MEETING, commissioned)
                .when(new ScheduleMeeting(ID, REVIEW, DECIDED_ON, Focus.LATE, null, DECIDED_ON))
                .then(new MeetingScheduled(ID, REVIEW, DECIDED_ON, late));
        given(MEETING, commissioned, at(Stage.LEARNING))
                .when(new ScheduleMeeting(
                        ID, REVIEW, DECIDED_ON, null, List.of(AgendaItem.LEARNING_FROM_EVENTS), DECIDED_ON))
                .then(new MeetingScheduled(
                        ID,
                        REVIEW,
                        DECIDED_ON,
                        new Agenda(Focus.PROGRESSING, List.of(AgendaItem.LEARNING_FROM_EVENTS))));
        given(MEETING, commissioned, at(Stage.REPORTING))
                .when(new ScheduleMeeting(ID, REVIEW, DECIDED_ON, null, null, DECIDED_ON))
                .then(new MeetingScheduled(ID, REVIEW, DECIDED_ON, late));
    }

    @Test
    void a_meeting_that_was_held_is_recorded_planned_or_not() {
        given(MEETING, commissioned, chair).when(record(REST)).then(held).warned();
        given(MEETING, commissioned, chair, held).when(record(REST)).staysQuiet();
    }

    @Test
    @DisplayName("S002-053: who came is part of the record, whoever did not")
    void who_came_is_recorded() {
        given(MEETING, commissioned, chair)
                .when(new RecordMeetingHeld(
                        ID,
                        REVIEW,
                        DECIDED_ON,
                        Set.of(),
                        Map.of(),
                        Set.of(AgendaPart.values()),
                        code("chair"),
                        null,
                        null))
                .then(new MeetingHeld(
                        ID, REVIEW, DECIDED_ON, Set.of(), Map.of(), Set.of(AgendaPart.values()), PROFILE, BY_CHAIR));
    }

    @Test
    @DisplayName("S002-047: the Chair of that day chairs; for somebody else the record says why, or it is a breach")
    void the_chair_chairs() {
        var substitute = new Chairing(code("member"), true, sealed("ill"));
        given(MEETING, commissioned, chair)
                .when(record(REST, "member", sealed("ill")))
                .then(held(REST, substitute))
                .warned();
        given(MEETING, commissioned, chair)
                .when(record(REST, "member", null))
                .then(
                        held(REST, new Chairing(code("member"), true, null)),
                        breach(PanelMeetingRule.CHAIR_CHAIRS_THE_MEETING))
                .warned(PanelMeetingRule.CHAIR_CHAIRS_THE_MEETING);
        given(MEETING, commissioned, chair)
                .when(record(REST, null, null))
                .then(held(REST, null), breach(PanelMeetingRule.CHAIR_CHAIRS_THE_MEETING));
        var left = new AppointmentEnded(
                REVIEW,
                chair.appointmentId(),
                code("chair"),
                ReviewRole.CHAIR,
                sealed("moved away"),
                DECIDED_ON.plusDays(3));
        given(MEETING, commissioned, chair, left).when(record(REST)).then(held).warned();
        given(MEETING, commissioned, chair, left)
                .when(new RecordMeetingHeld(
                        ID,
                        REVIEW,
                        DECIDED_ON.plusDays(4),
                        Set.of(),
                        Map.of(),
                        Set.of(AgendaPart.values()),
                        code("chair"),
                        null,
                        null))
                .warned(PanelMeetingRule.CHAIR_CHAIRS_THE_MEETING);
    }

    @Test
    @DisplayName("R1: what a record lacks is stored as a breach beside the fact, which is never refused")
    void what_a_record_lacks_is_stored_beside_it() {
        given(MEETING, commissioned, chair)
                .when(record(Set.of()))
                .then(held(Set.of(), BY_CHAIR), breach(PanelMeetingRule.MEETING_COVERS_FIVE_PARTS))
                .warned(PanelMeetingRule.MEETING_COVERS_FIVE_PARTS);
    }

    @Test
    @DisplayName("S002-065: a venue is booked for a meeting that is known")
    void a_venue_is_booked() {
        var book = new BookVenue(ID, REVIEW, sealed("the library"), DECIDED_ON);
        given(MEETING, commissioned, new MeetingScheduled(ID, REVIEW, DECIDED_ON, null))
                .when(book)
                .then(new VenueBooked(ID, REVIEW, sealed("the library"), DECIDED_ON));
        given(MEETING, commissioned).when(book).refused(PanelMeetingRule.MEETING_IS_NOT_KNOWN);
    }

    @Test
    void a_meeting_recorded_in_error_is_marked() {
        var mark = new MarkMeetingInError(ID, REVIEW, new UUID(9, 9), sealed("another review's"));
        given(MEETING, commissioned, new Recorded(new UUID(9, 9), held))
                .when(mark)
                .then(new MeetingRecordedInError(ID, REVIEW, new UUID(9, 9), sealed("another review's"), 0, Set.of()));
        given(MEETING, commissioned).when(mark).refused(PanelMeetingRule.MEETING_IS_NOT_KNOWN);
    }

    @Test
    void a_meeting_belongs_to_one_review() {
        given(MEETING, commissioned, new MeetingScheduled(ID, new UUID(0, 99), DECIDED_ON, null))
                .when(record(REST))
                .refused(PanelMeetingRule.MEETING_IS_NOT_KNOWN);
    }
}
