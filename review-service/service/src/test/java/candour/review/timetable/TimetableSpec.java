package candour.review.timetable;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.commissioned;
import static candour.review.timetable.TimetableDecider.TIMETABLE;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.platform.decision.RecordRule;
import candour.platform.sealed.Sealed;
import candour.review.review.ReviewRule;
import candour.review.timetable.TimetableCommand.LookAtWindow;
import candour.review.timetable.TimetableCommand.MarkDelayInError;
import candour.review.timetable.TimetableCommand.MarkTimetableInError;
import candour.review.timetable.TimetableCommand.ReportDelay;
import candour.review.timetable.TimetableCommand.SetTimetable;
import candour.review.timetable.TimetableEvent.DelayRecordedInError;
import candour.review.timetable.TimetableEvent.DelayReported;
import candour.review.timetable.TimetableEvent.TimetableAdjusted;
import candour.review.timetable.TimetableEvent.TimetableRecordedInError;
import candour.review.timetable.TimetableEvent.TimetableSet;
import candour.review.timetable.TimetableEvent.WindowApproaching;
import candour.review.timetable.TimetableEvent.WindowPassed;
import candour.testing.Spec.Recorded;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-045, 105, 106, 107: a review has a timetable, and says so in time when it takes longer")
class TimetableSpec {
    static final LocalDate TARGET = commissioned.targetTo();
    static final LocalDate SEPTEMBER = DECIDED_ON.plusDays(7);
    static final UUID FIRST = new UUID(0, 100);
    static final UUID SECOND = new UUID(0, 101);

    static SetTimetable plan(LocalDate end, @Nullable Sealed reason) {
        return new SetTimetable(REVIEW, end, Map.of(Milestone.DRAFT_REPORT, end.minusMonths(1)), reason, SEPTEMBER);
    }

    static TimetableSet planned(LocalDate end) {
        return new TimetableSet(REVIEW, end, Map.of(Milestone.DRAFT_REPORT, end.minusMonths(1)), SEPTEMBER);
    }

    static ReportDelay report(UUID id, @Nullable LocalDate until, @Nullable Sealed impact) {
        return new ReportDelay(REVIEW, id, sealed("why"), until, impact, TARGET.minusDays(20));
    }

    static DelayReported delayed(UUID id, LocalDate until) {
        return new DelayReported(REVIEW, id, PROFILE, sealed("why"), until, null, TARGET.minusDays(20));
    }

    @Test
    @DisplayName("S002-045: a timetable is made within the window, and adjusted for a reason")
    void it_is_made_and_adjusted_for_a_reason() {
        given(TIMETABLE, commissioned).when(plan(TARGET, null)).then(planned(TARGET));
        given(TIMETABLE, commissioned, planned(TARGET)).when(plan(TARGET, null)).staysQuiet();
        given(TIMETABLE, commissioned, planned(TARGET.minusDays(9)))
                .when(plan(TARGET, null))
                .refused(TimetableRule.ADJUSTING_NEEDS_A_REASON);
        given(TIMETABLE, commissioned, planned(TARGET.minusDays(9)))
                .when(plan(TARGET, sealed("a witness was ill")))
                .then(new TimetableAdjusted(
                        REVIEW,
                        TARGET,
                        Map.of(Milestone.DRAFT_REPORT, TARGET.minusMonths(1)),
                        sealed("a witness was ill"),
                        SEPTEMBER));
        given(TIMETABLE).when(plan(TARGET, null)).refused(ReviewRule.REVIEW_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("S002-045: nothing is planned for after the end")
    void milestones_lie_before_the_end() {
        given(TIMETABLE, commissioned)
                .when(new SetTimetable(
                        REVIEW, TARGET, Map.of(Milestone.FAMILY_MET, TARGET.plusDays(1)), null, SEPTEMBER))
                .refused(TimetableRule.MILESTONES_LIE_BEFORE_THE_END);
    }

    @Test
    @DisplayName("S002-045, 106: a plan beyond the window needs a delay the committee knows of")
    void a_plan_beyond_the_window_follows_a_delay_report() {
        var later = TARGET.plusMonths(2);
        given(TIMETABLE, commissioned)
                .when(plan(later, null))
                .refused(TimetableRule.LONGER_THAN_THE_WINDOW_NEEDS_A_DELAY_REPORT);
        given(TIMETABLE, commissioned, delayed(FIRST, later))
                .when(plan(later, null))
                .then(planned(later));
        given(TIMETABLE, commissioned, delayed(FIRST, later))
                .when(plan(later.plusDays(1), null))
                .refused(TimetableRule.LONGER_THAN_THE_WINDOW_NEEDS_A_DELAY_REPORT);
    }

    @Test
    @DisplayName("S002-106: a delay is told with its reasons and a new end that lies ahead")
    void a_delay_says_why_and_until_when() {
        var later = TARGET.plusMonths(2);
        given(TIMETABLE, commissioned).when(report(FIRST, later, null)).then(delayed(FIRST, later));
        given(TIMETABLE, commissioned, delayed(FIRST, later))
                .when(report(FIRST, later, null))
                .staysQuiet();
        given(TIMETABLE, commissioned)
                .when(new ReportDelay(REVIEW, FIRST, null, later, null, SEPTEMBER))
                .refused(TimetableRule.DELAY_NEEDS_A_REASON);
        given(TIMETABLE, commissioned).when(report(FIRST, null, null)).refused(TimetableRule.DELAY_NEEDS_A_REVISED_END);
        given(TIMETABLE, commissioned)
                .when(report(FIRST, TARGET.minusDays(30), null))
                .refused(TimetableRule.REVISED_END_LIES_AHEAD);
        given(TIMETABLE, commissioned).when(report(FIRST, TARGET, null)).refused(TimetableRule.REVISED_END_LIES_AHEAD);
    }

    @Test
    @DisplayName("S002-107: the second delay says what it means for family and staff")
    void a_further_delay_says_its_impact() {
        var later = TARGET.plusMonths(2);
        var muchLater = TARGET.plusMonths(4);
        given(TIMETABLE, commissioned, delayed(FIRST, later))
                .when(report(SECOND, muchLater, null))
                .refused(TimetableRule.FURTHER_DELAY_SAYS_ITS_IMPACT);
        given(TIMETABLE, commissioned, delayed(FIRST, later))
                .when(report(SECOND, muchLater, sealed("the mother waits")))
                .then(new DelayReported(
                        REVIEW,
                        SECOND,
                        PROFILE,
                        sealed("why"),
                        muchLater,
                        sealed("the mother waits"),
                        TARGET.minusDays(20)));
        given(TIMETABLE, commissioned, delayed(FIRST, later))
                .when(report(SECOND, later, sealed("the mother waits")))
                .refused(TimetableRule.REVISED_END_LIES_AHEAD);
    }

    @Test
    @DisplayName("X-13, S002-106: a delay recorded in error was never told")
    void a_delay_recorded_in_error_was_never_told() {
        var later = TARGET.plusMonths(2);
        var event = new Recorded(new UUID(1, 1), delayed(FIRST, later));
        var error = new DelayRecordedInError(REVIEW, FIRST, event.eventId(), sealed("another review"));
        var mark = new MarkDelayInError(REVIEW, FIRST, event.eventId(), sealed("another review"));
        given(TIMETABLE, commissioned, event).when(mark).then(error);
        given(TIMETABLE, commissioned, event, error).when(mark).refused(RecordRule.RECORD_STANDS);
        given(TIMETABLE, commissioned, event, error)
                .when(plan(later, null))
                .refused(TimetableRule.LONGER_THAN_THE_WINDOW_NEEDS_A_DELAY_REPORT);
        // The plan that rested on it does not keep the true report from being made.
        var sooner = TARGET.plusMonths(1);
        given(TIMETABLE, commissioned, event, planned(later), error)
                .when(report(SECOND, sooner, null))
                .then(delayed(SECOND, sooner));
    }

    @Test
    @DisplayName(
            "X-13, S002-045: a timetable recorded in error was never made; a delay is taken back by the Chair alone")
    void a_timetable_recorded_in_error_was_never_made() {
        var id = new UUID(1, 1);
        var mark = new MarkTimetableInError(REVIEW, id, sealed("another review"));
        var error = new TimetableRecordedInError(REVIEW, id, sealed("another review"));
        given(TIMETABLE, commissioned, new Recorded(id, planned(TARGET)))
                .when(mark)
                .then(error);
        given(TIMETABLE, commissioned, new Recorded(id, planned(TARGET)), error)
                .when(plan(TARGET, null))
                .then(planned(TARGET));
        given(TIMETABLE, commissioned, new Recorded(id, delayed(FIRST, TARGET.plusMonths(2))))
                .when(mark)
                .refused(RecordRule.RECORD_STANDS_FOR_ITSELF);
        given(TIMETABLE, commissioned, new Recorded(id, delayed(FIRST, TARGET.plusMonths(2))))
                .when(new MarkDelayInError(REVIEW, SECOND, id, sealed("another review")))
                .refused(RecordRule.RECORD_STANDS_FOR_ITSELF);
    }

    @Test
    @DisplayName("S002-105: the clock says once that the window ends in a month, and once that it is over")
    void the_clock_speaks_of_the_window_once() {
        var soon = TARGET.minusMonths(1);
        given(TIMETABLE, commissioned)
                .when(new LookAtWindow(REVIEW, soon.minusDays(1)))
                .staysQuiet();
        given(TIMETABLE, commissioned)
                .when(new LookAtWindow(REVIEW, soon))
                .then(new WindowApproaching(REVIEW, TARGET, soon));
        given(TIMETABLE, commissioned, new WindowApproaching(REVIEW, TARGET, soon))
                .when(new LookAtWindow(REVIEW, TARGET))
                .staysQuiet();
        given(TIMETABLE, commissioned, new WindowApproaching(REVIEW, TARGET, soon))
                .when(new LookAtWindow(REVIEW, TARGET.plusDays(1)))
                .then(new WindowPassed(REVIEW, TARGET, TARGET.plusDays(1)));
        given(TIMETABLE, commissioned, new WindowPassed(REVIEW, TARGET, TARGET.plusDays(1)))
                .when(new LookAtWindow(REVIEW, TARGET.plusDays(2)))
                .staysQuiet();
    }
}
