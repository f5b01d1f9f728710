package candour.review.timetable;

import static candour.review.timetable.TimetableRule.ADJUSTING_NEEDS_A_REASON;
import static candour.review.timetable.TimetableRule.DELAY_NEEDS_A_REASON;
import static candour.review.timetable.TimetableRule.DELAY_NEEDS_A_REVISED_END;
import static candour.review.timetable.TimetableRule.FURTHER_DELAY_SAYS_ITS_IMPACT;
import static candour.review.timetable.TimetableRule.LONGER_THAN_THE_WINDOW_NEEDS_A_DELAY_REPORT;
import static candour.review.timetable.TimetableRule.MILESTONES_LIE_BEFORE_THE_END;
import static candour.review.timetable.TimetableRule.REVISED_END_LIES_AHEAD;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.review.review.Review;
import candour.review.review.ReviewEvent.ReviewCommissioned;
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

/** When a review is to be done. A pause does not move the window (S002-105); only people move a timetable. Pure. */
public final class TimetableDecider {
    private TimetableDecider() {}

    /** Reads the timetable and the window the review was commissioned with. */
    public static final Decider<TimetableCommand> TIMETABLE = Decider.of(TimetableCommand.class)
            .writes(Timetable.FOLD, TimetableCommand::reviewId)
            .reads(Review.FOLD, TimetableCommand::reviewId)
            .decides((command, facts) -> decide(command, facts.of(Timetable.FOLD), facts.of(Review.FOLD)));

    private static Decision decide(TimetableCommand command, Timetable timetable, Review known) {
        var review = known.mustExist();
        return switch (command) {
            case SetTimetable c -> {
                known.mustBeUnderWay();
                yield set(c, timetable, review);
            }
            case ReportDelay c -> {
                known.mustBeUnderWay();
                yield delay(c, timetable, review);
            }
            case MarkTimetableInError c ->
                Decision.of(new TimetableRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
            case MarkDelayInError c ->
                Decision.of(new DelayRecordedInError(c.reviewId(), c.delayId(), c.markedEventId(), c.reason()));
            case LookAtWindow c -> look(c, timetable, review);
        };
    }

    private static Decision set(SetTimetable c, Timetable timetable, ReviewCommissioned review) {
        if (c.end().equals(timetable.end()) && c.milestones().equals(timetable.milestones())) {
            return Decision.alreadySo();
        }
        if (c.milestones().values().stream().anyMatch(day -> day.isAfter(c.end()))) {
            throw MILESTONES_LIE_BEFORE_THE_END.broken("milestones on or before " + c.end());
        }
        if (!timetable.allows(c.end(), review.targetTo())) {
            throw LONGER_THAN_THE_WINDOW_NEEDS_A_DELAY_REPORT.broken("a delay reported up to " + c.end());
        }
        if (timetable.end() == null) {
            return Decision.of(new TimetableSet(c.reviewId(), c.end(), c.milestones(), c.setOn()));
        }
        if (c.reason() == null) {
            throw ADJUSTING_NEEDS_A_REASON.broken("reason");
        }
        return Decision.of(new TimetableAdjusted(c.reviewId(), c.end(), c.milestones(), c.reason(), c.setOn()));
    }

    private static Decision delay(ReportDelay c, Timetable timetable, ReviewCommissioned review) {
        if (timetable.delays().containsKey(c.delayId())) {
            return Decision.alreadySo();
        }
        if (c.reason() == null) {
            throw DELAY_NEEDS_A_REASON.broken("reason");
        }
        if (c.revisedEnd() == null) {
            throw DELAY_NEEDS_A_REVISED_END.broken("revisedEnd");
        }
        var planned = timetable.expectedBy(review.targetTo());
        if (!c.revisedEnd().isAfter(c.reportedOn()) || !c.revisedEnd().isAfter(planned)) {
            throw REVISED_END_LIES_AHEAD.broken("revisedEnd after " + planned);
        }
        if (!timetable.delays().isEmpty() && c.impact() == null) {
            throw FURTHER_DELAY_SAYS_ITS_IMPACT.broken("impact");
        }
        return Decision.of(new DelayReported(
                c.reviewId(), c.delayId(), review.profile(), c.reason(), c.revisedEnd(), c.impact(), c.reportedOn()));
    }

    private static Decision look(LookAtWindow c, Timetable timetable, ReviewCommissioned review) {
        var last = review.targetTo();
        if (c.today().isAfter(last)) {
            return timetable.passed()
                    ? Decision.alreadySo()
                    : Decision.of(new WindowPassed(c.reviewId(), last, c.today()));
        }
        return timetable.approaching() || c.today().isBefore(last.minusMonths(1))
                ? Decision.alreadySo()
                : Decision.of(new WindowApproaching(c.reviewId(), last, c.today()));
    }
}
