package candour.review.review;

import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.MINUTE;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.agreed;
import static candour.review.Story.commissioned;
import static candour.review.Story.proposed;
import static candour.review.panelmeeting.PanelMeetingDecider.MEETING;
import static candour.review.team.TeamDecider.TEAM;
import static candour.review.termsofreference.TermsDecider.TERMS;
import static candour.review.timetable.TimetableDecider.TIMETABLE;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.review.authority.Capacity;
import candour.review.authority.DecidedBy;
import candour.review.panelmeeting.PanelMeetingCommand.RecordMeetingHeld;
import candour.review.panelmeeting.PanelMeetingCommand.ScheduleMeeting;
import candour.review.review.ReviewCommand.MarkStopInError;
import candour.review.review.ReviewCommand.PauseReview;
import candour.review.review.ReviewCommand.ResumeReview;
import candour.review.review.ReviewCommand.StopReview;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewEvent.StopRecordedInError;
import candour.review.team.TeamCommand.FormTeam;
import candour.review.termsofreference.TermsCommand.ProposeTermsChange;
import candour.review.termsofreference.TermsEvent.Trigger;
import candour.review.timetable.TimetableCommand.ReportDelay;
import candour.review.timetable.TimetableCommand.SetTimetable;
import candour.testing.Spec.Recorded;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-092: the committee stops a review for good")
class StopSpec {
    static final UUID PAUSE = new UUID(0, 220);
    static final ReviewStopped stopped = new ReviewStopped(REVIEW, PROFILE, BY_COMMITTEE, sealed("why"));
    static final ReviewPaused paused = new ReviewPaused(
            REVIEW, PAUSE, PauseReason.OTHER, sealed("why"), null, DECIDED_ON, DECIDED_ON.plusDays(30));

    @Test
    @DisplayName("S002-092: the committee decides, says why, and it is so; a paused review can be stopped too")
    void the_committee_stops_it() {
        var stop = new StopReview(REVIEW, BY_COMMITTEE, sealed("why"));
        given(ReviewDecider.REVIEW, commissioned).when(stop).then(stopped);
        given(ReviewDecider.REVIEW, commissioned, paused).when(stop).then(stopped);
        given(ReviewDecider.REVIEW, commissioned, stopped).when(stop).staysQuiet();
        given(ReviewDecider.REVIEW).when(stop).refused(ReviewRule.REVIEW_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("S002-092: nobody else stops it, and not without a reason")
    void nobody_else_stops_it() {
        var byChair = new DecidedBy(Capacity.CHAIR, null, null, DECIDED_ON, MINUTE);
        given(ReviewDecider.REVIEW, commissioned)
                .when(new StopReview(REVIEW, byChair, sealed("why")))
                .refused(ReviewRule.STOPPING_IS_THE_COMMITTEES);
        given(ReviewDecider.REVIEW, commissioned)
                .when(new StopReview(REVIEW, BY_COMMITTEE, null))
                .refused(ReviewRule.STOPPING_NEEDS_A_REASON);
    }

    @Test
    @DisplayName("S002-092: nothing new is begun on a stopped review")
    void nothing_new_is_begun() {
        given(ReviewDecider.REVIEW, commissioned, stopped)
                .when(new PauseReview(
                        REVIEW, PAUSE, PauseReason.OTHER, sealed("why"), null, DECIDED_ON, DECIDED_ON.plusDays(9)))
                .refused(ReviewRule.REVIEW_IS_STOPPED);
        given(ReviewDecider.REVIEW, commissioned, paused, stopped)
                .when(new ResumeReview(REVIEW, null, DECIDED_ON))
                .refused(ReviewRule.REVIEW_IS_STOPPED);
        given(TIMETABLE, commissioned, stopped)
                .when(new SetTimetable(REVIEW, DECIDED_ON.plusDays(9), Map.of(), null, DECIDED_ON))
                .refused(ReviewRule.REVIEW_IS_STOPPED);
        given(TIMETABLE, commissioned, stopped)
                .when(new ReportDelay(REVIEW, PAUSE, sealed("why"), DECIDED_ON.plusYears(2), null, DECIDED_ON))
                .refused(ReviewRule.REVIEW_IS_STOPPED);
        given(TERMS, commissioned, stopped, proposed, agreed)
                .when(new ProposeTermsChange(
                        REVIEW, PAUSE, candour.review.Story.TERMS, Trigger.OTHER, sealed("why"), DECIDED_ON))
                .refused(ReviewRule.REVIEW_IS_STOPPED);
        given(TEAM, commissioned, stopped)
                .when(new FormTeam(REVIEW, DECIDED_ON, null))
                .refused(ReviewRule.REVIEW_IS_STOPPED);
        given(MEETING, commissioned, stopped)
                .when(new ScheduleMeeting(PAUSE, REVIEW, DECIDED_ON.plusDays(1), null, null, DECIDED_ON))
                .refused(ReviewRule.REVIEW_IS_STOPPED);
    }

    @Test
    @DisplayName("S002-092, R1: what has happened is still recorded")
    void what_has_happened_is_still_recorded() {
        given(MEETING, commissioned, stopped)
                .when(new RecordMeetingHeld(PAUSE, REVIEW, DECIDED_ON, Set.of(), Map.of(), Set.of(), null, null, null))
                .satisfying(decided -> org.assertj.core.api.Assertions.assertThat(decided.events())
                        .isNotEmpty());
    }

    @Test
    @DisplayName("X-13, S002-092: a stop recorded in error never was; only a stop is taken back so")
    void a_stop_recorded_in_error_never_was() {
        var stop = new Recorded(new UUID(1, 1), stopped);
        var error = new StopRecordedInError(REVIEW, stop.eventId(), sealed("another review"));
        given(ReviewDecider.REVIEW, commissioned, stop)
                .when(new MarkStopInError(REVIEW, stop.eventId(), sealed("another review")))
                .then(error);
        given(ReviewDecider.REVIEW, commissioned, paused, stop, error)
                .when(new ResumeReview(REVIEW, null, DECIDED_ON))
                .satisfying(decided -> org.assertj.core.api.Assertions.assertThat(decided.events())
                        .isNotEmpty());
        var pause = new Recorded(new UUID(1, 2), paused);
        given(ReviewDecider.REVIEW, commissioned, pause)
                .when(new MarkStopInError(REVIEW, pause.eventId(), sealed("why")))
                .refused(candour.platform.decision.RecordRule.RECORD_STANDS_FOR_ITSELF);
    }
}
