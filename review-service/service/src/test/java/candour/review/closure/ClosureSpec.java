package candour.review.closure;

import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.NOTIFICATION;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.commissioned;
import static candour.review.closure.ClosureDecider.CLOSURE;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.platform.access.Code;
import candour.platform.closure.Blocker;
import candour.platform.decision.RecordRule;
import candour.review.closure.ClosureCommand.MarkClosureInError;
import candour.review.closure.ClosureCommand.NoteAnswer;
import candour.review.closure.ClosureCommand.RequestClosure;
import candour.review.closure.ClosureCommand.WithdrawClosure;
import candour.review.closure.ClosureEvent.AnswerNoted;
import candour.review.closure.ClosureEvent.ClosureRequested;
import candour.review.closure.ClosureEvent.ClosureWithdrawn;
import candour.review.course.CourseEvent.StageFollowed;
import candour.review.course.Stage;
import candour.review.knownprogress.KnownProgressEvent.PublicationNoted;
import candour.review.knownprogress.KnownProgressEvent.PublicationNotedInError;
import candour.review.knownprogress.NoteProgress;
import candour.review.review.PauseReason;
import candour.review.review.ReviewCommand.StopReview;
import candour.review.review.ReviewDecider;
import candour.review.review.ReviewEvent.ClosureRecordedInError;
import candour.review.review.ReviewEvent.CommissioningTakenBack;
import candour.review.review.ReviewEvent.ReviewClosed;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewRule;
import candour.review.team.TeamCommand.FormTeam;
import candour.review.team.TeamDecider;
import candour.testing.Spec.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-017, S000-26: a review closes when no service says that anything keeps it open")
class ClosureSpec {
    static final LocalDate JUNE = LocalDate.of(2027, 6, 1);
    static final UUID REQUEST = new UUID(0, 0xc5);
    static final UUID REPORT = new UUID(0, 0xc6);
    static final Blocker FAMILY = new Blocker(new Code("FAMILY_NOT_TOLD"), 1);
    static final ClosureRequested requested = new ClosureRequested(REVIEW, REQUEST, JUNE);
    static final PublicationNoted published = new PublicationNoted(REVIEW, REPORT, 1, JUNE);
    static final StageFollowed disseminated =
            new StageFollowed(REVIEW, Stage.PUBLICATION, Stage.DISSEMINATION, REPORT, JUNE);
    static final ReviewClosed closed = new ReviewClosed(REVIEW, REQUEST, JUNE);
    static final ReviewStopped stopped = new ReviewStopped(REVIEW, PROFILE, BY_COMMITTEE, sealed("why"));

    static UUID source(String service, Blocker... blockers) {
        return UUID.nameUUIDFromBytes((service + List.of(blockers)).getBytes());
    }

    static NoteAnswer says(String service, Blocker... blockers) {
        return new NoteAnswer(REVIEW, REQUEST, new Code(service), List.of(blockers), source(service, blockers), JUNE);
    }

    static AnswerNoted said(String service, Blocker... blockers) {
        return new AnswerNoted(REVIEW, REQUEST, new Code(service), List.of(blockers), source(service, blockers), JUNE);
    }

    /** Everything but the answer of reporting-service. */
    static Object[] nearly(Object... more) {
        var all = new ArrayList<Object>(List.of(commissioned, published, disseminated, requested));
        all.add(said("review"));
        all.add(said("family-liaison"));
        all.add(said("chronology"));
        all.addAll(List.of(more));
        return all.toArray();
    }

    @Test
    @DisplayName("S002-017: it is asked for once; a stopped review is not closed as well")
    void it_is_asked_for_once() {
        var request = new RequestClosure(REVIEW, REQUEST, JUNE);
        given(CLOSURE, commissioned).when(request).then(requested);
        given(CLOSURE, commissioned, requested).when(request).staysQuiet();
        given(CLOSURE, commissioned, requested, closed).when(request).staysQuiet();
        given(CLOSURE, commissioned, stopped).when(request).refused(ClosureRule.STOPPED_REVIEWS_STAY_STOPPED);
        given(CLOSURE).when(request).refused(ReviewRule.REVIEW_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("X-13, S002-017: a review whose decision was recorded in error neither asks to be closed nor closes")
    void a_review_without_a_decision_does_not_close() {
        var takenBack = new CommissioningTakenBack(REVIEW, NOTIFICATION, REPORT);
        given(CLOSURE, commissioned, takenBack)
                .when(new RequestClosure(REVIEW, REQUEST, JUNE))
                .refused(ReviewRule.DECISION_WAS_RECORDED_IN_ERROR);
        given(CLOSURE, nearly(takenBack)).when(says("reporting")).then(said("reporting"));
    }

    @Test
    @DisplayName("S000-26: the last clear answer closes it")
    void the_last_clear_answer_closes_it() {
        given(CLOSURE, nearly())
                .when(says("reporting"))
                .then(
                        said("reporting"),
                        closed,
                        new StageFollowed(REVIEW, Stage.DISSEMINATION, Stage.CLOSED, source("reporting"), JUNE));
        given(CLOSURE, nearly(said("family-liaison", FAMILY), said("reporting")))
                .when(says("chronology"))
                .staysQuiet();
        given(CLOSURE, commissioned, published, disseminated, requested, said("review"))
                .when(says("reporting"))
                .then(said("reporting"));
    }

    @Test
    @DisplayName("S000-26: closing is refused while the family is owed an answer, and while a service is silent")
    void what_keeps_it_open_keeps_it_open() {
        given(CLOSURE, nearly(said("family-liaison", FAMILY)))
                .when(says("reporting"))
                .then(said("reporting"));
        given(CLOSURE, nearly(said("reporting", FAMILY)))
                .when(says("reporting"))
                .then(
                        said("reporting"),
                        closed,
                        new StageFollowed(REVIEW, Stage.DISSEMINATION, Stage.CLOSED, source("reporting"), JUNE));
        var paused = new ReviewPaused(REVIEW, REPORT, PauseReason.OTHER, sealed("why"), null, JUNE, JUNE);
        given(CLOSURE, nearly(paused)).when(says("reporting")).then(said("reporting"));
        given(CLOSURE, nearly(stopped)).when(says("reporting")).then(said("reporting"));
        given(CLOSURE, nearly(new StageFollowed(REVIEW, Stage.DISSEMINATION, Stage.SIGNED_OFF, REPORT, JUNE)))
                .when(says("reporting"))
                .then(said("reporting"));
        given(CLOSURE, nearly(said("reporting"))).when(says("reporting")).staysQuiet();
    }

    @Test
    @DisplayName("S002-017: withdrawn for a reason; answers to it are too late then")
    void it_is_withdrawn_for_a_reason() {
        var withdrawn = new ClosureWithdrawn(REVIEW, REQUEST, sealed("a letter came"), JUNE);
        var withdraw = new WithdrawClosure(REVIEW, sealed("a letter came"), JUNE);
        given(CLOSURE, commissioned, requested).when(withdraw).then(withdrawn);
        given(CLOSURE, commissioned).when(withdraw).refused(ClosureRule.NO_CLOSURE_IS_PENDING);
        given(CLOSURE, commissioned, requested, closed).when(withdraw).refused(ClosureRule.NO_CLOSURE_IS_PENDING);
        given(CLOSURE, commissioned, requested)
                .when(new WithdrawClosure(REVIEW, null, JUNE))
                .refused(ClosureRule.KEEPING_OPEN_NEEDS_A_REASON);
        given(CLOSURE, nearly(withdrawn)).when(says("reporting")).staysQuiet();
    }

    @Test
    @DisplayName("S002-017, R1: nothing new is begun on a closed review; what is told of its report is still noted")
    void nothing_new_is_begun() {
        var at = new StageFollowed(REVIEW, Stage.DISSEMINATION, Stage.CLOSED, REPORT, JUNE);
        given(TeamDecider.TEAM, commissioned, closed)
                .when(new FormTeam(REVIEW, JUNE, null))
                .refused(ReviewRule.REVIEW_IS_CLOSED);
        given(ReviewDecider.REVIEW, commissioned, closed)
                .when(new StopReview(REVIEW, BY_COMMITTEE, sealed("why")))
                .refused(ReviewRule.REVIEW_IS_CLOSED);
        var error = new PublicationNotedInError(REVIEW, new UUID(0, 0xc7), REPORT, JUNE);
        given(NoteProgress.NOTING, commissioned, published, disseminated, at)
                .when(new NoteProgress(REVIEW, error, JUNE))
                .then(error);
    }

    @Test
    @DisplayName("X-13, S002-017: closed in error, it goes on where it was, and can be asked about again")
    void closed_in_error_it_goes_on() {
        var close = new Recorded(new UUID(1, 1), closed);
        var at = new StageFollowed(REVIEW, Stage.DISSEMINATION, Stage.CLOSED, source("reporting"), JUNE);
        var mark = new MarkClosureInError(REVIEW, close.eventId(), sealed("another review"), JUNE);
        var marked = new ClosureRecordedInError(REVIEW, close.eventId(), sealed("another review"));
        var withdrawn = new ClosureWithdrawn(REVIEW, REQUEST, sealed("another review"), JUNE);
        given(CLOSURE, nearly(said("reporting"), close, at))
                .when(mark)
                .then(
                        marked,
                        withdrawn,
                        new StageFollowed(REVIEW, Stage.CLOSED, Stage.DISSEMINATION, close.eventId(), JUNE));
        given(CLOSURE, nearly(said("reporting"), close, marked, withdrawn))
                .when(new RequestClosure(REVIEW, REPORT, JUNE))
                .then(new ClosureRequested(REVIEW, REPORT, JUNE));
        var start = new Recorded(new UUID(1, 2), commissioned);
        given(CLOSURE, start)
                .when(new MarkClosureInError(REVIEW, start.eventId(), sealed("why"), JUNE))
                .refused(RecordRule.RECORD_STANDS_FOR_ITSELF);
    }
}
