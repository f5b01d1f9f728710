package candour.review.review.read;

import candour.platform.sealed.Sealed;
import candour.platform.view.Recorded;
import candour.platform.view.Row;
import candour.review.authority.DecidedBy;
import candour.review.committee.CommitteeDecisionEvent.DecisionRecordedInError;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.review.ReviewEvent.ReviewCommissionedAnew;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.review.StandingDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review as it is read. */
public record ReviewRow(
        ReviewCommissioned commissioned,
        List<ReviewPause> pauses,
        @Nullable LocalDate teamFormedOn,
        @Nullable LocalDate reviewerBy,
        @Nullable Stop stop,
        @Nullable Closed closed,
        @Nullable InError inError)
        implements Row {

    /** That the committee stopped it. */
    public record Stop(UUID recordedBy, DecidedBy decidedBy, Sealed reason) {}

    /** That nothing kept it open any more. */
    public record Closed(UUID recordedBy, LocalDate closedOn) {}

    /** That the decision which made it was recorded in error, and what had been built upon it by then. */
    public record InError(UUID recordedBy, DecisionRecordedInError error) {}

    /** Whether it goes on. */
    public enum Status {
        COMMISSIONED,
        PAUSED,
        STOPPED,
        CLOSED,
        RECORDED_IN_ERROR
    }

    /** Without a decision that stands; stopped for good, or closed; paused while any pause is open. */
    public Status status() {
        if (inError != null || stop != null) {
            return inError != null ? Status.RECORDED_IN_ERROR : Status.STOPPED;
        }
        if (closed != null) {
            return Status.CLOSED;
        }
        return pauses.stream().anyMatch(pause -> pause.resumedOn() == null) ? Status.PAUSED : Status.COMMISSIONED;
    }

    ReviewRow paused(ReviewPaused e) {
        var one = new ReviewPause(
                e.pauseId(), e.reasonCode(), e.reason(), e.becauseOf(), e.pausedOn(), e.expectedUntil(), null, null);
        return new ReviewRow(commissioned, Recorded.and(pauses, one), teamFormedOn, reviewerBy, stop, closed, inError);
    }

    ReviewRow resumed(List<UUID> ended, LocalDate on, @Nullable Sealed wayForward) {
        var all = pauses.stream()
                .map(each -> ended.contains(each.pauseId()) ? each.over(on, wayForward) : each)
                .toList();
        return new ReviewRow(commissioned, all, teamFormedOn, reviewerBy, stop, closed, inError);
    }

    ReviewRow stopped(@Nullable Stop how) {
        return new ReviewRow(commissioned, pauses, teamFormedOn, reviewerBy, how, closed, inError);
    }

    ReviewRow decisionInError(InError error) {
        return new ReviewRow(commissioned, pauses, teamFormedOn, reviewerBy, stop, closed, error);
    }

    ReviewRow anew(ReviewCommissionedAnew e) {
        return new ReviewRow(
                StandingDecision.of(commissioned, e), pauses, teamFormedOn, reviewerBy, stop, closed, null);
    }

    ReviewRow notStoppedBy(UUID event) {
        return stop != null && stop.recordedBy().equals(event) ? stopped(null) : this;
    }

    ReviewRow closed(@Nullable Closed how) {
        return new ReviewRow(commissioned, pauses, teamFormedOn, reviewerBy, stop, how, inError);
    }

    ReviewRow notClosedBy(UUID event) {
        return closed != null && closed.recordedBy().equals(event) ? closed(null) : this;
    }

    ReviewRow formed(LocalDate on, @Nullable LocalDate reviewer) {
        return new ReviewRow(commissioned, pauses, on, reviewer, stop, closed, inError);
    }

    @Override
    public String key() {
        return commissioned.reviewId().toString();
    }

    @Override
    public String scope() {
        return commissioned.committeeId().toString();
    }

    @Override
    public String order() {
        return commissioned.decidedOn() + " " + commissioned.humanReference().value();
    }
}
