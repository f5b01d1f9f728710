package candour.review.review.read;

import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
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
        @Nullable LocalDate reviewerBy)
        implements Row {

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
        PAUSED
    }

    /** Paused while any pause is open. */
    public Status status() {
        return pauses.stream().anyMatch(pause -> pause.resumedOn() == null) ? Status.PAUSED : Status.COMMISSIONED;
    }

    ReviewRow paused(ReviewPaused e) {
        var all = new ArrayList<>(pauses);
        all.add(new Pause(
                e.pauseId(), e.reasonCode(), e.reason(), e.becauseOf(), e.pausedOn(), e.expectedUntil(), null, null));
        return new ReviewRow(commissioned, all, teamFormedOn, reviewerBy);
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
        return new ReviewRow(commissioned, all, teamFormedOn, reviewerBy);
    }

    ReviewRow formed(LocalDate on, @Nullable LocalDate reviewer) {
        return new ReviewRow(commissioned, pauses, on, reviewer);
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
