package candour.review.knownprogress;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.course.Course;
import candour.review.course.CourseEvent.StageFollowed;
import candour.review.course.Stage;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Takes in one thing another service has told; the same thing twice changes nothing. What was done with the report moves
 * the review's stage in the same append, also while the review rests or is stopped: it has happened (ruling R1). A review
 * that was closed stays so until that is recorded in error.
 *
 * @param on the day of it (Europe/London)
 */
public record NoteProgress(UUID reviewId, KnownProgressEvent event, LocalDate on) {
    /** Reads what is known already, and where the review stands. */
    public static final Decider<NoteProgress> NOTING = Decider.of(NoteProgress.class)
            .writes(KnownProgress.FOLD, NoteProgress::reviewId)
            .reads(Course.FOLD, NoteProgress::reviewId)
            .decides(NoteProgress::decide);

    private static Decision decide(NoteProgress c, Facts facts) {
        var was = facts.of(KnownProgress.FOLD);
        if (was.noted().contains(c.event.sourceEventId())) {
            return Decision.alreadySo();
        }
        var now = KnownProgress.evolve(was, c.event);
        var course = facts.of(Course.FOLD);
        var reached = now.reached(course.byHand());
        boolean stays = now.steps().equals(was.steps()) || reached == course.stage() || course.stage() == Stage.CLOSED;
        return stays
                ? Decision.of(c.event)
                : Decision.of(
                        c.event, new StageFollowed(c.reviewId, course.stage(), reached, c.event.sourceEventId(), c.on));
    }
}
