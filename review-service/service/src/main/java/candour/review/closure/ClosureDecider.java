package candour.review.closure;

import static candour.review.closure.ClosureRule.KEEPING_OPEN_NEEDS_A_REASON;
import static candour.review.closure.ClosureRule.NO_CLOSURE_IS_PENDING;
import static candour.review.closure.ClosureRule.STOPPED_REVIEWS_STAY_STOPPED;
import static candour.review.review.ReviewRule.DECISION_WAS_RECORDED_IN_ERROR;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.closure.ClosureCommand.MarkClosureInError;
import candour.review.closure.ClosureCommand.NoteAnswer;
import candour.review.closure.ClosureCommand.RequestClosure;
import candour.review.closure.ClosureCommand.WithdrawClosure;
import candour.review.closure.ClosureEvent.AnswerNoted;
import candour.review.closure.ClosureEvent.ClosureRequested;
import candour.review.closure.ClosureEvent.ClosureWithdrawn;
import candour.review.course.Course;
import candour.review.course.CourseEvent.StageFollowed;
import candour.review.course.Stage;
import candour.review.knownprogress.KnownProgress;
import candour.review.review.Review;
import candour.review.review.ReviewEvent.ClosureRecordedInError;
import candour.review.review.ReviewEvent.ReviewClosed;
import java.util.ArrayList;

/** When a review closes: when every service has said that nothing keeps it open, and never because one is silent. Pure. */
public final class ClosureDecider {
    private ClosureDecider() {}

    /** Reads the request and its answers, and where the review stands. */
    public static final Decider<ClosureCommand> CLOSURE = Decider.of(ClosureCommand.class)
            .writes(ReviewClosure.FOLD, ClosureCommand::reviewId)
            .reads(Review.FOLD, ClosureCommand::reviewId)
            .reads(Course.FOLD, ClosureCommand::reviewId)
            .reads(KnownProgress.FOLD, ClosureCommand::reviewId)
            .decides(ClosureDecider::decide);

    private static Decision decide(ClosureCommand command, Facts facts) {
        var review = facts.of(Review.FOLD);
        review.mustExist();
        var closure = facts.of(ReviewClosure.FOLD);
        return switch (command) {
            case RequestClosure c -> request(c, review, closure);
            case WithdrawClosure c -> withdraw(c, review, closure);
            case NoteAnswer c -> note(c, facts);
            case MarkClosureInError c -> mark(c, facts);
        };
    }

    private static Decision request(RequestClosure c, Review review, ReviewClosure closure) {
        if (review.stopped()) {
            throw STOPPED_REVIEWS_STAY_STOPPED.broken();
        }
        if (review.inError()) {
            throw DECISION_WAS_RECORDED_IN_ERROR.broken("the committee's decision to proceed");
        }
        return review.closed() || closure.pending() != null
                ? Decision.alreadySo()
                : Decision.of(new ClosureRequested(c.reviewId(), c.requestId(), c.requestedOn()));
    }

    private static Decision withdraw(WithdrawClosure c, Review review, ReviewClosure closure) {
        if (closure.pending() == null || review.closed()) {
            throw NO_CLOSURE_IS_PENDING.broken();
        }
        if (c.reason() == null) {
            throw KEEPING_OPEN_NEEDS_A_REASON.broken("reason");
        }
        return Decision.of(new ClosureWithdrawn(c.reviewId(), closure.pending(), c.reason(), c.withdrawnOn()));
    }

    private static Decision note(NoteAnswer c, Facts facts) {
        var closure = facts.of(ReviewClosure.FOLD);
        var review = facts.of(Review.FOLD);
        var stage = facts.of(Course.FOLD).stage();
        if (!c.requestId().equals(closure.pending()) || closure.noted().contains(c.sourceEventId())) {
            return Decision.alreadySo();
        }
        var noted = new AnswerNoted(
                c.reviewId(), c.requestId(), c.service(), c.blockers(), c.sourceEventId(), c.answeredOn());
        boolean closes = ReviewClosure.evolve(closure, noted).isClear()
                && stage == Stage.DISSEMINATION
                && review.pauses().isEmpty()
                && !review.stopped()
                && !review.inError()
                && !review.closed();
        return closes
                ? Decision.of(
                        noted,
                        new ReviewClosed(c.reviewId(), c.requestId(), c.answeredOn()),
                        new StageFollowed(c.reviewId(), stage, Stage.CLOSED, c.sourceEventId(), c.answeredOn()))
                : Decision.of(noted);
    }

    /** The review goes back to where it was, or to what was told of its report since; it may be asked about again. */
    private static Decision mark(MarkClosureInError c, Facts facts) {
        var events = new ArrayList<Object>();
        events.add(new ClosureRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
        var pending = facts.of(ReviewClosure.FOLD).pending();
        if (pending != null) {
            events.add(new ClosureWithdrawn(c.reviewId(), pending, c.reason(), c.on()));
        }
        var course = facts.of(Course.FOLD);
        if (course.stage() == Stage.CLOSED) {
            var reached = facts.of(KnownProgress.FOLD).reached(course.byHand());
            events.add(new StageFollowed(c.reviewId(), Stage.CLOSED, reached, c.markedEventId(), c.on()));
        }
        return Decision.of(events);
    }
}
