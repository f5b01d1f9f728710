package candour.review.closure.read;

import candour.platform.access.Code;
import candour.platform.closure.Blocker;
import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import candour.review.closure.ClosureEvent.AnswerNoted;
import candour.review.closure.ClosureEvent.ClosureRequested;
import candour.review.closure.ClosureEvent.ClosureWithdrawn;
import candour.review.closure.ReviewClosure;
import candour.review.review.ReviewEvent.ReviewClosed;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last request to close a review, and what was said to it.
 *
 * @param requestId null while nobody has asked for it
 * @param answers one of each service that has answered, the newest of each
 * @param closedBy the event the review was closed with, or null
 */
public record ClosureRow(
        UUID reviewId,
        @Nullable UUID requestId,
        @Nullable LocalDate requestedOn,
        List<Answer> answers,
        @Nullable LocalDate withdrawnOn,
        @Nullable Sealed withdrawnBecause,
        @Nullable LocalDate closedOn,
        @Nullable UUID closedBy)
        implements Row {

    /** What a service said, and when. */
    public record Answer(Code service, List<Blocker> blockers, LocalDate answeredOn) {}

    /** How it stands. */
    public enum State {
        OPEN,
        PENDING,
        WITHDRAWN,
        CLOSED
    }

    static ClosureRow of(ReviewCommissioned e) {
        return new ClosureRow(e.reviewId(), null, null, List.of(), null, null, null, null);
    }

    static ClosureRow of(ClosureRequested e) {
        return new ClosureRow(e.reviewId(), e.requestId(), e.requestedOn(), List.of(), null, null, null, null);
    }

    /** How it stands. */
    public State state() {
        if (requestId == null) {
            return State.OPEN;
        }
        if (closedOn != null) {
            return State.CLOSED;
        }
        return withdrawnOn == null ? State.PENDING : State.WITHDRAWN;
    }

    /** The services that were asked and have not answered. */
    public List<Code> waitsFor() {
        return state() != State.PENDING
                ? List.of()
                : ReviewClosure.ASKED.stream()
                        .filter(service -> answers.stream()
                                .noneMatch(answer -> answer.service().equals(service)))
                        .toList();
    }

    ClosureRow with(AnswerNoted e) {
        var all = new ArrayList<Answer>();
        answers.stream().filter(answer -> !answer.service().equals(e.service())).forEach(all::add);
        all.add(new Answer(e.service(), e.blockers(), e.answeredOn()));
        return new ClosureRow(reviewId, requestId, requestedOn, all, withdrawnOn, withdrawnBecause, closedOn, closedBy);
    }

    ClosureRow with(ClosureWithdrawn e) {
        return new ClosureRow(
                reviewId, requestId, requestedOn, answers, e.withdrawnOn(), e.reason(), closedOn, closedBy);
    }

    ClosureRow with(ReviewClosed e, UUID by) {
        return new ClosureRow(
                reviewId, requestId, requestedOn, answers, withdrawnOn, withdrawnBecause, e.closedOn(), by);
    }

    ClosureRow free(UUID event) {
        return event.equals(closedBy)
                ? new ClosureRow(reviewId, requestId, requestedOn, answers, withdrawnOn, withdrawnBecause, null, null)
                : this;
    }

    @Override
    public String key() {
        return reviewId.toString();
    }
}
