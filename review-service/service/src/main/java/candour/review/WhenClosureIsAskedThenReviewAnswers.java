package candour.review;

import candour.platform.access.Code;
import candour.platform.closure.ClosureAnswerCommand.EndQuestion;
import candour.platform.closure.ClosureAnswerCommand.NoteQuestion;
import candour.platform.closure.ClosureAnswerEvent.ClosureAnswered;
import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import candour.review.closure.ClosureCommand.NoteAnswer;
import candour.review.closure.ClosureEvent.ClosureRequested;
import candour.review.closure.ClosureEvent.ClosureWithdrawn;
import candour.review.review.ReviewEvent.ReviewClosed;
import java.util.List;

/** This service answers its own question like the others, without a broker between (PM-11). */
public record WhenClosureIsAskedThenReviewAnswers() implements Policy {
    private static final Code SELF = new Code("review");

    @Override
    public String name() {
        return "when-closure-is-asked-then-review-answers";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return switch (event.payload()) {
            case ClosureRequested e -> List.of(new NoteQuestion(e.reviewId(), e.requestId(), e.requestedOn()));
            case ClosureWithdrawn e -> List.of(new EndQuestion(e.reviewId(), e.requestId(), e.withdrawnOn()));
            case ReviewClosed e -> List.of(new EndQuestion(e.reviewId(), e.requestId(), e.closedOn()));
            case ClosureAnswered e ->
                List.of(new NoteAnswer(e.about(), e.requestId(), SELF, e.blockers(), event.eventId(), e.answeredOn()));
            default -> List.of();
        };
    }
}
