package candour.review;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.NOTIFICATION;
import static candour.review.Story.REVIEW;
import static candour.review.Story.TERMS;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.testing.SealedSample.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.closure.Blocker;
import candour.platform.closure.ClosureAnswerCommand.GiveAnswer;
import candour.platform.closure.ClosureAnswerEvent.AnswerOwed;
import candour.platform.closure.ClosureAnswerEvent.ClosureAnswered;
import candour.platform.closure.ClosureAnswerEvent.QuestionEnded;
import candour.platform.closure.ClosureAnswerEvent.QuestionNoted;
import candour.platform.closure.WatchForClosureAnswers;
import candour.review.committee.CommitteeDecisionEvent.DecisionRecordedInError;
import candour.review.course.CourseEvent.StageFollowed;
import candour.review.course.Stage;
import candour.review.duty.DutyEvent.DutyDischarged;
import candour.review.duty.DutyEvent.DutyRaised;
import candour.review.duty.DutyKind;
import candour.review.emergingissue.EmergingIssueEvent.IssueClosed;
import candour.review.emergingissue.EmergingIssueEvent.IssueRaised;
import candour.review.review.PauseReason;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.task.TaskEvent.TaskAllocated;
import candour.review.task.TaskEvent.TaskCompleted;
import candour.review.termsofreference.TermsEvent.TermsChangeProposed;
import candour.review.termsofreference.TermsEvent.Trigger;
import candour.testing.ViewsInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-017: what of review-service keeps a review open")
class ReviewBlockersSpec {
    static final UUID ID = new UUID(0, 0x71);
    static final UUID ASKED = new UUID(0, 0xc5);
    static final LocalDate DAY = LocalDate.of(1970, 1, 1);
    static final StageFollowed passedOn =
            new StageFollowed(REVIEW, Stage.PUBLICATION, Stage.DISSEMINATION, ID, DECIDED_ON);
    static final DutyRaised owed =
            new DutyRaised(ID, REVIEW, DutyKind.SET_UP_TEAM, code("CHAIR"), ID, DECIDED_ON, DECIDED_ON.plusDays(9));
    static final TaskAllocated task = new TaskAllocated(
            ID, REVIEW, code("reviewer"), null, sealed("read it"), null, DECIDED_ON, DECIDED_ON.plusDays(9));

    static ViewsInMemory after(Object... events) {
        var all = new ArrayList<Object>(List.of(commissioned, passedOn));
        all.addAll(List.of(events));
        return ViewsInMemory.after(new ReviewLog(), all.toArray());
    }

    static List<Blocker> blockers(Object... events) {
        return new ReviewBlockers().of(REVIEW, after(events));
    }

    static List<Blocker> one(String kind) {
        return List.of(new Blocker(code(kind), 1));
    }

    @Test
    @DisplayName("S002-017: the learning is passed on, nothing is owed, pending or unfinished")
    void each_of_them_is_counted() {
        assertThat(blockers()).isEmpty();
        assertThat(new ReviewBlockers().of(REVIEW, ViewsInMemory.after(new ReviewLog(), commissioned)))
                .isEqualTo(one("LEARNING_NOT_YET_PASSED_ON"));
        assertThat(blockers(owed)).isEqualTo(one("OPEN_DUTIES"));
        assertThat(blockers(owed, new DutyDischarged(ID, REVIEW, DECIDED_ON, false, null, null)))
                .isEmpty();
        assertThat(blockers(new TermsChangeProposed(REVIEW, ID, 1, TERMS, Trigger.OTHER, sealed("why"), DECIDED_ON)))
                .isEqualTo(one("PENDING_CHANGES_OF_TERMS"));
        var issue = new IssueRaised(ID, REVIEW, sealed("what"), DECIDED_ON);
        assertThat(blockers(issue)).isEqualTo(one("OPEN_ISSUES"));
        assertThat(blockers(issue, new IssueClosed(ID, REVIEW, DECIDED_ON))).isEmpty();
        assertThat(blockers(task)).isEqualTo(one("OPEN_TASKS"));
        assertThat(blockers(task, new TaskCompleted(ID, REVIEW, null, DECIDED_ON, false)))
                .isEmpty();
        assertThat(blockers(new ReviewPaused(
                        REVIEW, ID, PauseReason.OTHER, sealed("why"), null, DECIDED_ON, DECIDED_ON.plusDays(9))))
                .isEqualTo(one("PAUSED"));
        assertThat(blockers(new DecisionRecordedInError(
                        NOTIFICATION, REVIEW, commissioned.profile(), ID, sealed("another meeting"), Set.of())))
                .isEqualTo(one("RECORDED_IN_ERROR"));
    }

    @Test
    @DisplayName("S000-26: the question is answered once it can be, and again only when the answer has changed")
    void it_is_answered_when_it_changes() {
        var noted = new QuestionNoted(REVIEW, ASKED, DAY);
        var now = new AnswerOwed(REVIEW, ASKED);
        var one = new ClosureAnswered(REVIEW, ASKED, one("OPEN_DUTIES"), DAY);
        assertThat(answers(owed, noted)).isEmpty();
        assertThat(answers(owed, noted, now)).containsExactly(new GiveAnswer(REVIEW, ASKED, one("OPEN_DUTIES"), DAY));
        assertThat(answers(owed, noted, now, one)).isEmpty();
        var done = new DutyDischarged(ID, REVIEW, DECIDED_ON, false, null, null);
        assertThat(answers(owed, noted, now, one, done)).containsExactly(new GiveAnswer(REVIEW, ASKED, List.of(), DAY));
        assertThat(answers(owed, noted, now, one, done, new QuestionEnded(REVIEW, ASKED, DAY)))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "S000-26: where nothing has happened since, nothing is looked at; an answer not yet taken in is given again")
    void it_looks_again_only_when_something_has_happened() {
        var watch = new WatchForClosureAnswers(new ReviewBlockers());
        var asked = after(owed, new QuestionNoted(REVIEW, ASKED, DAY), new AnswerOwed(REVIEW, ASKED));
        assertThat(watch.due(Instant.EPOCH, asked)).hasSize(1);
        assertThat(watch.due(Instant.EPOCH, asked)).hasSize(1);
        var looked = new AtomicInteger();
        var counting = new WatchForClosureAnswers((review, views) -> {
            looked.incrementAndGet();
            return one("OPEN_DUTIES");
        });
        var answered = after(
                new QuestionNoted(REVIEW, ASKED, DAY),
                new AnswerOwed(REVIEW, ASKED),
                new ClosureAnswered(REVIEW, ASKED, one("OPEN_DUTIES"), DAY));
        assertThat(counting.due(Instant.EPOCH, answered)).isEmpty();
        assertThat(counting.due(Instant.EPOCH, answered)).isEmpty();
        assertThat(looked).hasValue(1);
    }

    private static List<Object> answers(Object... events) {
        return new WatchForClosureAnswers(new ReviewBlockers()).due(Instant.EPOCH, after(events));
    }
}
