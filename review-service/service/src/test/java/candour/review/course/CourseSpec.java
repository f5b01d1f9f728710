package candour.review.course;

import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.CHILD;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.MARCH;
import static candour.review.Story.MINUTE;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.agreed;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.Story.proposed;
import static candour.review.course.CourseDecider.COURSE;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.platform.sealed.Sealed;
import candour.review.authority.Capacity;
import candour.review.childperspective.ChildPerspectiveEvent.ChildPerspectiveRecorded;
import candour.review.childperspective.PerspectiveSource;
import candour.review.contributor.ContributorEvent.ContributorIdentified;
import candour.review.contributor.ContributorEvent.ParticipantRecorded;
import candour.review.contributor.ContributorGroup;
import candour.review.contributor.Participation;
import candour.review.course.CourseCommand.AdvanceStage;
import candour.review.course.CourseCommand.GoBackOneStage;
import candour.review.course.CourseCommand.MarkCourseInError;
import candour.review.course.CourseCommand.RecordProportionalityCheck;
import candour.review.course.CourseCommand.RecordSetupTaskDone;
import candour.review.course.CourseCommand.SayTaskDoesNotApply;
import candour.review.course.CourseCommand.SetMethod;
import candour.review.course.CourseEvent.CourseRecordedInError;
import candour.review.course.CourseEvent.ProportionalityChecked;
import candour.review.course.CourseEvent.ReviewMethodSet;
import candour.review.course.CourseEvent.SetupTaskDone;
import candour.review.course.CourseEvent.SetupTaskNotApplicable;
import candour.review.course.CourseEvent.SetupTaskRaised;
import candour.review.course.CourseEvent.StageAdvanced;
import candour.review.course.CourseEvent.StageFollowed;
import candour.review.course.CourseEvent.StageGoneBack;
import candour.review.knownprogress.KnownProgressEvent.MergeNoted;
import candour.review.knownprogress.KnownProgressEvent.StrategyAgreementNoted;
import candour.review.knownprogress.KnownProgressEvent.StrategyOpeningNoted;
import candour.review.learningevent.EventKind;
import candour.review.learningevent.FamilyMeetings;
import candour.review.learningevent.LearningEventEvent.LearningEventHeld;
import candour.review.learningevent.LearningEventEvent.LearningEventScheduled;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelEnquiryMade;
import candour.review.review.PauseReason;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewRule;
import candour.review.team.TeamEvent.TeamFormed;
import candour.testing.Spec.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-016, 017, 021, 039, 049: a review goes from stage to stage, each with what it needs")
class CourseSpec {
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);
    static final UUID CHECK = new UUID(0, 201);
    static final ReviewMethodSet method =
            new ReviewMethodSet(REVIEW, code("LEARNING-TOGETHER"), sealed("asks why it made sense"), null, OCTOBER);
    static final TeamFormed team = new TeamFormed(REVIEW, DECIDED_ON, null);
    static final StrategyOpeningNoted opened = new StrategyOpeningNoted(REVIEW, new UUID(0, 202), DECIDED_ON);
    static final StrategyAgreementNoted strategy = new StrategyAgreementNoted(REVIEW, new UUID(0, 203), OCTOBER);
    static final ParallelEnquiryMade enquiry =
            new ParallelEnquiryMade(REVIEW, new UUID(0, 204), Capacity.PROSECUTOR, sealed("nothing"), MARCH);
    static final SetupTaskDone met = new SetupTaskDone(REVIEW, SetupTask.PARALLEL_PROCESS_MEETING, MINUTE, OCTOBER);
    static final ReviewPaused paused = new ReviewPaused(
            REVIEW, new UUID(0, 205), PauseReason.OTHER, sealed("why"), null, OCTOBER, OCTOBER.plusDays(9));
    static final ReviewStopped stopped = new ReviewStopped(REVIEW, PROFILE, BY_COMMITTEE, sealed("why"));

    static AdvanceStage to(Stage stage) {
        return new AdvanceStage(REVIEW, stage, null, OCTOBER);
    }

    static StageAdvanced advanced(Stage from, Stage to) {
        return new StageAdvanced(REVIEW, from, to, null, OCTOBER);
    }

    static ChildPerspectiveRecorded heard(Stage in) {
        return new ChildPerspectiveRecorded(
                REVIEW, new UUID(1, in.ordinal()), CHILD, in, PerspectiveSource.RECORDS, sealed("afraid"), OCTOBER);
    }

    /** Somebody of every group, and that they took part. */
    static Object[] everybody() {
        var all = new ArrayList<Object>();
        for (var group : ContributorGroup.values()) {
            var who = new UUID(2, group.ordinal());
            all.add(new ContributorIdentified(REVIEW, who, group, code("ORG-HEALTH"), null, OCTOBER));
            all.add(new ParticipantRecorded(REVIEW, who, who, Participation.GROUP_EVENT, OCTOBER));
        }
        return all.toArray();
    }

    static Object[] plus(Object[] some, Object... more) {
        var all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray();
    }

    /** All that a review needs to begin gathering, but for what is taken out. */
    static Object[] setUpBut(Predicate<Object> missing) {
        var all = new ArrayList<>(List.<Object>of(
                commissioned,
                proposed,
                agreed,
                team,
                opened,
                strategy,
                enquiry,
                method,
                met,
                advanced(Stage.COMMISSIONED, Stage.SETUP),
                heard(Stage.SETUP)));
        all.removeIf(missing);
        return all.toArray();
    }

    static Object[] at(Stage stage, Object... more) {
        var all = new ArrayList<Object>(List.of(commissioned, advanced(stage.before(), stage)));
        all.addAll(List.of(more));
        return all.toArray();
    }

    @Test
    @DisplayName("S002-021: any method will do that says how it looks at systems; another one needs a reason")
    void a_method_is_systemic() {
        var first = new SetMethod(REVIEW, method.method(), method.systemicBy(), null, OCTOBER);
        given(COURSE, commissioned).when(first).then(method);
        given(COURSE, commissioned, method).when(first).staysQuiet();
        given(COURSE, commissioned)
                .when(new SetMethod(REVIEW, method.method(), null, null, OCTOBER))
                .refused(CourseRule.METHOD_IS_SYSTEMIC);
        given(COURSE, commissioned, method).when(another(null)).refused(CourseRule.ANOTHER_METHOD_NEEDS_A_REASON);
        given(COURSE, commissioned, method)
                .when(another(sealed("the agencies know it")))
                .then(new ReviewMethodSet(REVIEW, code("OWN"), sealed("how"), sealed("the agencies know it"), OCTOBER));
        given(COURSE, commissioned, stopped).when(first).refused(ReviewRule.REVIEW_IS_STOPPED);
        given(COURSE).when(first).refused(ReviewRule.REVIEW_IS_NOT_KNOWN);
        given(COURSE, setUpBut(each -> each == method))
                .when(to(Stage.GATHERING))
                .refused(CourseRule.METHOD_IS_SET_BEFORE_GATHERING);
    }

    static SetMethod another(@Nullable Sealed reason) {
        return new SetMethod(REVIEW, code("OWN"), sealed("how"), reason, OCTOBER);
    }

    @Test
    @DisplayName("S002-016: setting up raises its three tasks, once")
    void setting_up_raises_its_tasks() {
        given(COURSE, commissioned)
                .when(to(Stage.SETUP))
                .then(
                        advanced(Stage.COMMISSIONED, Stage.SETUP),
                        new SetupTaskRaised(REVIEW, SetupTask.TEAM, OCTOBER),
                        new SetupTaskRaised(REVIEW, SetupTask.LIAISON_STRATEGY, OCTOBER),
                        new SetupTaskRaised(REVIEW, SetupTask.PARALLEL_PROCESS_MEETING, OCTOBER))
                .warned();
        given(
                        COURSE,
                        commissioned,
                        new SetupTaskRaised(REVIEW, SetupTask.TEAM, OCTOBER),
                        new SetupTaskRaised(REVIEW, SetupTask.LIAISON_STRATEGY, OCTOBER),
                        new SetupTaskRaised(REVIEW, SetupTask.PARALLEL_PROCESS_MEETING, OCTOBER))
                .when(to(Stage.SETUP))
                .then(advanced(Stage.COMMISSIONED, Stage.SETUP));
    }

    @Test
    @DisplayName("S002-016: gathering begins once team, strategy, enquiry, terms and every task are settled")
    void gathering_waits_for_the_set_up() {
        given(COURSE, setUpBut(_ -> false))
                .when(to(Stage.GATHERING))
                .then(advanced(Stage.SETUP, Stage.GATHERING))
                .warned();
        refused(each -> each == team, CourseRule.TEAM_IS_FORMED_BEFORE_GATHERING);
        refused(each -> each == opened, CourseRule.STRATEGY_IS_OPEN_BEFORE_GATHERING);
        refused(each -> each == agreed, CourseRule.TERMS_ARE_AGREED_BEFORE_GATHERING);
        refused(each -> each == strategy, CourseRule.SET_UP_IS_DONE_OR_DOES_NOT_APPLY);
        refused(each -> each == met, CourseRule.SET_UP_IS_DONE_OR_DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("S002-042: the set-up cannot end without an enquiry")
    void the_set_up_cannot_end_without_an_enquiry() {
        given(COURSE, setUpBut(each -> each == enquiry))
                .when(to(Stage.GATHERING))
                .refused(CourseRule.ENQUIRY_IS_MADE_BEFORE_GATHERING);
    }

    private static void refused(Predicate<Object> missing, CourseRule rule) {
        given(COURSE, setUpBut(missing)).when(to(Stage.GATHERING)).refused(rule);
    }

    @Test
    @DisplayName("S002-016: a task is done, or it is said why it does not apply; the team's always applies")
    void a_task_is_done_or_does_not_apply() {
        var done = new RecordSetupTaskDone(REVIEW, SetupTask.PARALLEL_PROCESS_MEETING, MINUTE, OCTOBER);
        given(COURSE, commissioned).when(done).then(met);
        given(COURSE, commissioned, met).when(done).staysQuiet();
        given(COURSE, commissioned, stopped).when(done).then(met);
        var not = new SetupTaskNotApplicable(REVIEW, SetupTask.PARALLEL_PROCESS_MEETING, sealed("nothing"), OCTOBER);
        given(COURSE, commissioned)
                .when(notApplicable(SetupTask.PARALLEL_PROCESS_MEETING, sealed("nothing")))
                .then(not);
        given(COURSE, commissioned, not).when(done).then(met);
        given(COURSE, commissioned, not)
                .when(notApplicable(SetupTask.PARALLEL_PROCESS_MEETING, sealed("nothing")))
                .staysQuiet();
        given(COURSE, commissioned)
                .when(notApplicable(SetupTask.PARALLEL_PROCESS_MEETING, null))
                .refused(CourseRule.NOT_APPLYING_NEEDS_A_REASON);
        given(COURSE, commissioned)
                .when(notApplicable(SetupTask.TEAM, sealed("why")))
                .refused(CourseRule.EVERY_REVIEW_HAS_A_TEAM);
        var without = setUpBut(each -> each == met);
        var with = new ArrayList<>(List.of(without));
        with.add(not);
        given(COURSE, with.toArray()).when(to(Stage.GATHERING)).then(advanced(Stage.SETUP, Stage.GATHERING));
    }

    static SayTaskDoesNotApply notApplicable(SetupTask task, @Nullable Sealed reason) {
        return new SayTaskDoesNotApply(REVIEW, task, reason, OCTOBER);
    }

    @Test
    @DisplayName("S002-016: the strategy's task is settled by its agreement alone, not by hand; or it does not apply")
    void the_strategys_task_is_settled_by_its_agreement() {
        var done = new SetupTaskDone(REVIEW, SetupTask.LIAISON_STRATEGY, MINUTE, OCTOBER);
        given(COURSE, commissioned)
                .when(new RecordSetupTaskDone(REVIEW, SetupTask.LIAISON_STRATEGY, MINUTE, OCTOBER))
                .then(done)
                .warned(CourseRule.STRATEGY_SETTLES_ITS_OWN_TASK);
        given(COURSE, plus(setUpBut(each -> each == strategy), done))
                .when(to(Stage.GATHERING))
                .refused(CourseRule.SET_UP_IS_DONE_OR_DOES_NOT_APPLY);
        given(COURSE, commissioned, strategy)
                .when(new RecordSetupTaskDone(REVIEW, SetupTask.LIAISON_STRATEGY, MINUTE, OCTOBER))
                .then(done)
                .warned();
        var not = new SetupTaskNotApplicable(REVIEW, SetupTask.LIAISON_STRATEGY, sealed("no family"), OCTOBER);
        given(COURSE, plus(setUpBut(each -> each == strategy), done))
                .when(notApplicable(SetupTask.LIAISON_STRATEGY, sealed("no family")))
                .then(not);
        given(COURSE, plus(setUpBut(each -> each == strategy), done, not))
                .when(to(Stage.GATHERING))
                .then(advanced(Stage.SETUP, Stage.GATHERING));
    }

    @Test
    @DisplayName("S002-017: stages follow one another, and those after the report are not set")
    void stages_follow_one_another() {
        given(COURSE, commissioned).when(to(Stage.GATHERING)).refused(CourseRule.STAGES_FOLLOW_ONE_ANOTHER);
        given(COURSE, at(Stage.REPORTING)).when(to(Stage.REPORTING)).staysQuiet();
        given(COURSE, at(Stage.REPORTING)).when(to(Stage.PRESENTED)).refused(CourseRule.STAGE_FOLLOWS_FROM_THE_REPORT);
        given(COURSE, at(Stage.REPORTING)).when(to(Stage.CLOSED)).refused(CourseRule.STAGE_FOLLOWS_FROM_THE_REPORT);
    }

    @Test
    @DisplayName("S002-017: learning begins with merged chronologies, or with a reason why there are none")
    void learning_begins_with_what_was_gathered() {
        var merged = new MergeNoted(REVIEW, new UUID(0, 206), 1, OCTOBER);
        given(COURSE, at(Stage.GATHERING, heard(Stage.GATHERING)))
                .when(to(Stage.LEARNING))
                .refused(CourseRule.LEARNING_NEEDS_A_MERGE_OR_A_REASON);
        given(COURSE, at(Stage.GATHERING, merged, heard(Stage.GATHERING)))
                .when(to(Stage.LEARNING))
                .then(advanced(Stage.GATHERING, Stage.LEARNING))
                .warned();
        given(COURSE, at(Stage.GATHERING, heard(Stage.GATHERING)))
                .when(new AdvanceStage(REVIEW, Stage.LEARNING, sealed("one agency only"), OCTOBER))
                .then(new StageAdvanced(REVIEW, Stage.GATHERING, Stage.LEARNING, sealed("one agency only"), OCTOBER));
    }

    static LearningEventScheduled scheduled(EventKind kind, FamilyMeetings family) {
        return new LearningEventScheduled(REVIEW, new UUID(3, kind.ordinal()), kind, OCTOBER, family, null);
    }

    static LearningEventHeld held(EventKind kind) {
        return new LearningEventHeld(
                REVIEW, new UUID(3, kind.ordinal()), kind, OCTOBER, Set.of(), Set.of(), Set.of(), null);
    }

    /** An event of every kind, held after the family was met. */
    static Object[] learntTogether() {
        return Stream.of(EventKind.values())
                .flatMap(kind -> Stream.<Object>of(scheduled(kind, FamilyMeetings.HELD), held(kind)))
                .toArray();
    }

    @Test
    @DisplayName("S002-049: a stage that ends without the child's perspective is warned about, never refused")
    void a_stage_without_the_child_is_warned_about() {
        given(COURSE, plus(plus(at(Stage.LEARNING, heard(Stage.GATHERING)), everybody()), learntTogether()))
                .when(to(Stage.REPORTING))
                .then(advanced(Stage.LEARNING, Stage.REPORTING))
                .warned(CourseRule.CHILD_IS_HEARD_AT_EACH_STAGE);
        given(COURSE, plus(plus(at(Stage.LEARNING, heard(Stage.LEARNING)), everybody()), learntTogether()))
                .when(to(Stage.REPORTING))
                .warned();
    }

    @Test
    @DisplayName("S002-023: a report begun while some group has not taken part is warned about, never refused")
    void a_missing_group_is_warned_about() {
        given(COURSE, plus(at(Stage.LEARNING, heard(Stage.LEARNING)), learntTogether()))
                .when(to(Stage.REPORTING))
                .then(advanced(Stage.LEARNING, Stage.REPORTING))
                .warned(CourseRule.EVERY_GROUP_TAKES_PART);
    }

    @Test
    @DisplayName("S002-124: a report begun before an event of every kind was held is warned about, never refused")
    void a_missing_event_is_warned_about() {
        given(
                        COURSE,
                        plus(
                                plus(at(Stage.LEARNING, heard(Stage.LEARNING)), everybody()),
                                scheduled(EventKind.STRATEGIC, FamilyMeetings.HELD),
                                scheduled(EventKind.PRACTITIONER_FIRST_LINE, FamilyMeetings.HELD),
                                held(EventKind.PRACTITIONER_FIRST_LINE)))
                .when(to(Stage.REPORTING))
                .then(advanced(Stage.LEARNING, Stage.REPORTING))
                .warned(CourseRule.EVENTS_COME_BEFORE_THE_REPORT);
    }

    @Test
    @DisplayName("S002-118, B4: a report begun after an event that came before the family was met is warned about")
    void an_event_before_the_family_was_met_is_warned_about() {
        given(
                        COURSE,
                        plus(
                                plus(plus(at(Stage.LEARNING, heard(Stage.LEARNING)), everybody()), learntTogether()),
                                scheduled(EventKind.STRATEGIC, FamilyMeetings.NOT_YET)))
                .when(to(Stage.REPORTING))
                .then(advanced(Stage.LEARNING, Stage.REPORTING))
                .warned(CourseRule.FAMILY_IS_MET_BEFORE_THE_EVENTS);
    }

    @Test
    @DisplayName("S002-017: a living process goes back a stage, for a reason")
    void it_goes_back_for_a_reason() {
        var back = new GoBackOneStage(REVIEW, Stage.GATHERING, sealed("a new agency"), OCTOBER);
        given(COURSE, at(Stage.LEARNING))
                .when(back)
                .then(new StageGoneBack(REVIEW, Stage.LEARNING, Stage.GATHERING, sealed("a new agency"), OCTOBER));
        given(COURSE, at(Stage.GATHERING)).when(back).staysQuiet();
        given(COURSE, at(Stage.LEARNING))
                .when(new GoBackOneStage(REVIEW, Stage.GATHERING, null, OCTOBER))
                .refused(CourseRule.GOING_BACK_NEEDS_A_REASON);
        given(COURSE, at(Stage.REPORTING)).when(back).refused(CourseRule.STAGES_FOLLOW_ONE_ANOTHER);
        given(
                        COURSE,
                        commissioned,
                        new StageFollowed(REVIEW, Stage.REPORTING, Stage.PRESENTED, new UUID(0, 207), OCTOBER))
                .when(new GoBackOneStage(REVIEW, Stage.REPORTING, sealed("why"), OCTOBER))
                .refused(CourseRule.STAGE_FOLLOWS_FROM_THE_REPORT);
    }

    @Test
    @DisplayName("S002-089: a paused review stays in its stage; S002-092: a stopped one for good")
    void it_moves_only_while_it_goes_on() {
        given(COURSE, at(Stage.LEARNING, paused))
                .when(to(Stage.REPORTING))
                .refused(CourseRule.PAUSED_REVIEWS_STAY_WHERE_THEY_ARE);
        given(COURSE, at(Stage.LEARNING, paused))
                .when(new GoBackOneStage(REVIEW, Stage.GATHERING, sealed("why"), OCTOBER))
                .refused(CourseRule.PAUSED_REVIEWS_STAY_WHERE_THEY_ARE);
        given(COURSE, at(Stage.LEARNING, stopped)).when(to(Stage.REPORTING)).refused(ReviewRule.REVIEW_IS_STOPPED);
    }

    @Test
    @DisplayName("S002-039: the team looks whether the review is proportionate; that is recorded whatever it finds")
    void proportionality_is_looked_at() {
        var look = new RecordProportionalityCheck(REVIEW, CHECK, false, sealed("too wide a period"), OCTOBER);
        var looked = new ProportionalityChecked(REVIEW, CHECK, false, sealed("too wide a period"), OCTOBER);
        given(COURSE, commissioned, stopped).when(look).then(looked);
        given(COURSE, commissioned, looked).when(look).staysQuiet();
    }

    @Test
    @DisplayName("X-13, S002-017: a step recorded in error was never taken")
    void a_step_recorded_in_error_was_never_taken() {
        var step = new Recorded(new UUID(1, 1), advanced(Stage.GATHERING, Stage.LEARNING));
        var error = new CourseRecordedInError(REVIEW, step.eventId(), sealed("another review's"));
        given(COURSE, at(Stage.GATHERING, step))
                .when(new MarkCourseInError(REVIEW, step.eventId(), sealed("another review's")))
                .then(error);
        given(COURSE, at(Stage.GATHERING, step, error))
                .when(to(Stage.REPORTING))
                .refused(CourseRule.STAGES_FOLLOW_ONE_ANOTHER);
    }

    @Test
    @DisplayName("X-13: what follows from the report is put right there")
    void what_follows_is_put_right_where_it_came_from() {
        var followed = new Recorded(
                new UUID(1, 2), new StageFollowed(REVIEW, Stage.REPORTING, Stage.PRESENTED, new UUID(0, 207), OCTOBER));
        given(COURSE, at(Stage.REPORTING, followed))
                .when(new MarkCourseInError(REVIEW, followed.eventId(), sealed("why")))
                .refused(candour.platform.decision.RecordRule.RECORD_STANDS_FOR_ITSELF);
    }
}
