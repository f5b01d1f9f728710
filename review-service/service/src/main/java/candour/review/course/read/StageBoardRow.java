package candour.review.course.read;

import static candour.platform.view.Recorded.and;
import static candour.platform.view.Recorded.without;

import candour.platform.view.Recorded;
import candour.platform.view.Row;
import candour.review.course.Stage;
import candour.review.duty.DutyEvent;
import candour.review.review.HumanReference;
import candour.review.review.Pseudonym;
import candour.review.review.ReviewEvent.ReviewCommissionedAnew;
import candour.review.review.read.ReviewRow.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review on its committee's board.
 *
 * @param steps the stages it went to, oldest first
 * @param pauses those open
 * @param stoppedBy the event that says it was stopped, or null while it was not
 * @param inError whether the decision that made it was recorded in error, and none stands
 * @param duties all there ever were
 */
public record StageBoardRow(
        UUID reviewId,
        UUID committeeId,
        HumanReference humanReference,
        Pseudonym pseudonym,
        LocalDate decidedOn,
        LocalDate targetTo,
        List<Step> steps,
        List<UUID> pauses,
        @Nullable UUID stoppedBy,
        boolean inError,
        OwedDuties duties)
        implements Row {
    /** To a stage, said by that event. */
    public record Step(UUID recordedBy, Stage to) implements Recorded {}

    /** Where it stands. */
    public Stage stage() {
        return steps.isEmpty() ? Stage.COMMISSIONED : steps.getLast().to();
    }

    /** Whether it goes on. */
    public Status status() {
        if (inError || stoppedBy != null) {
            return inError ? Status.RECORDED_IN_ERROR : Status.STOPPED;
        }
        return pauses.isEmpty() ? Status.COMMISSIONED : Status.PAUSED;
    }

    StageBoardRow at(UUID by, Stage stage) {
        return of(and(steps, new Step(by, stage)), pauses, stoppedBy, duties);
    }

    StageBoardRow withoutStep(UUID event) {
        return of(without(steps, event), pauses, stoppedBy, duties);
    }

    StageBoardRow withoutDecision() {
        return decided(decidedOn, targetTo, true);
    }

    StageBoardRow anew(ReviewCommissionedAnew e) {
        return decided(e.decidedOn(), e.targetTo(), false);
    }

    private StageBoardRow decided(LocalDate on, LocalDate until, boolean error) {
        return new StageBoardRow(
                reviewId, committeeId, humanReference, pseudonym, on, until, steps, pauses, stoppedBy, error, duties);
    }

    StageBoardRow paused(UUID pauseId) {
        return of(steps, and(pauses, pauseId), stoppedBy, duties);
    }

    StageBoardRow resumed(List<UUID> ended) {
        return of(steps, pauses.stream().filter(each -> !ended.contains(each)).toList(), stoppedBy, duties);
    }

    StageBoardRow stopped(@Nullable UUID by) {
        return of(steps, pauses, by, duties);
    }

    StageBoardRow notStoppedBy(UUID event) {
        return event.equals(stoppedBy) ? stopped(null) : this;
    }

    StageBoardRow after(DutyEvent event) {
        return of(steps, pauses, stoppedBy, duties.after(event));
    }

    private StageBoardRow of(List<Step> to, List<UUID> open, @Nullable UUID stop, OwedDuties owed) {
        return new StageBoardRow(
                reviewId, committeeId, humanReference, pseudonym, decidedOn, targetTo, to, open, stop, inError, owed);
    }

    @Override
    public String key() {
        return reviewId.toString();
    }

    @Override
    public String scope() {
        return committeeId.toString();
    }

    /** By stage, then by the day the window ends. */
    @Override
    public String order() {
        return stage().ordinal() + " " + targetTo + " " + humanReference.value();
    }
}
