package candour.review.review.read;

import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import candour.review.authority.DecidedBy;
import candour.review.review.ReviewEvent.PauseReason;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.review.ReviewEvent.ReviewPaused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review as it is read. */
public record ReviewRow(
        ReviewCommissioned commissioned,
        List<Pause> pauses,
        @Nullable LocalDate teamFormedOn,
        @Nullable LocalDate reviewerBy,
        @Nullable Stop stop,
        @Nullable Closed closed)
        implements Row {

    /** That the committee stopped it. */
    public record Stop(UUID recordedBy, DecidedBy decidedBy, Sealed reason) {}

    /** That nothing kept it open any more. */
    public record Closed(UUID recordedBy, LocalDate closedOn) {}

    /** A pause, over or not. */
    public record Pause(
            UUID pauseId,
            PauseReason reasonCode,
            Sealed reason,
            @Nullable UUID becauseOf,
            LocalDate pausedOn,
            LocalDate expectedUntil,
            @Nullable LocalDate resumedOn,
            @Nullable Sealed wayForward) {}

    /** Whether it goes on. */
    public enum Status {
        COMMISSIONED,
        PAUSED,
        STOPPED,
        CLOSED
    }

    /** Stopped for good, or closed; paused while any pause is open. */
    public Status status() {
        if (stop != null) {
            return Status.STOPPED;
        }
        if (closed != null) {
            return Status.CLOSED;
        }
        return pauses.stream().anyMatch(pause -> pause.resumedOn() == null) ? Status.PAUSED : Status.COMMISSIONED;
    }

    ReviewRow paused(ReviewPaused e) {
        var all = new ArrayList<>(pauses);
        all.add(new Pause(
                e.pauseId(), e.reasonCode(), e.reason(), e.becauseOf(), e.pausedOn(), e.expectedUntil(), null, null));
        return new ReviewRow(commissioned, all, teamFormedOn, reviewerBy, stop, closed);
    }

    ReviewRow resumed(List<UUID> ended, LocalDate on, @Nullable Sealed wayForward) {
        var all = pauses.stream()
                .map(each -> ended.contains(each.pauseId())
                        ? new Pause(
                                each.pauseId(),
                                each.reasonCode(),
                                each.reason(),
                                each.becauseOf(),
                                each.pausedOn(),
                                each.expectedUntil(),
                                on,
                                wayForward)
                        : each)
                .toList();
        return new ReviewRow(commissioned, all, teamFormedOn, reviewerBy, stop, closed);
    }

    ReviewRow stopped(@Nullable Stop how) {
        return new ReviewRow(commissioned, pauses, teamFormedOn, reviewerBy, how, closed);
    }

    ReviewRow notStoppedBy(UUID event) {
        return stop != null && stop.recordedBy().equals(event) ? stopped(null) : this;
    }

    ReviewRow closed(@Nullable Closed how) {
        return new ReviewRow(commissioned, pauses, teamFormedOn, reviewerBy, stop, how);
    }

    ReviewRow notClosedBy(UUID event) {
        return closed != null && closed.recordedBy().equals(event) ? closed(null) : this;
    }

    ReviewRow formed(LocalDate on, @Nullable LocalDate reviewer) {
        return new ReviewRow(commissioned, pauses, on, reviewer, stop, closed);
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
