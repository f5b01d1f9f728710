package candour.review.closure;

import candour.platform.access.Code;
import candour.platform.closure.Blocker;
import candour.platform.decision.Fold;
import candour.review.closure.ClosureEvent.AnswerNoted;
import candour.review.closure.ClosureEvent.ClosureRequested;
import candour.review.closure.ClosureEvent.ClosureWithdrawn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the closing of a review has come.
 *
 * @param pending the request that waits for answers, or null; it also stands once the review is closed by it
 * @param answers what each service said last to it
 * @param noted the answers that were taken in
 */
public record ReviewClosure(@Nullable UUID pending, Map<Code, List<Blocker>> answers, Set<UUID> noted) {
    /** The services that must say that nothing keeps the review open: none may be left out, and none may be silent. */
    public static final List<Code> ASKED =
            List.of(new Code("review"), new Code("family-liaison"), new Code("chronology"), new Code("reporting"));

    /** How its events become its state; the stream's id is the review's. */
    public static final Fold<ReviewClosure, ClosureEvent> FOLD = new Fold<>(
            "review-closure",
            ClosureEvent.class,
            ClosureEvent::reviewId,
            ReviewClosure::evolve,
            new ReviewClosure(null, Map.of(), Set.of()));

    static ReviewClosure evolve(ReviewClosure was, ClosureEvent event) {
        return switch (event) {
            case ClosureRequested e -> new ReviewClosure(e.requestId(), Map.of(), was.noted);
            case ClosureWithdrawn _ -> new ReviewClosure(null, Map.of(), was.noted);
            case AnswerNoted e -> {
                var answers = new HashMap<>(was.answers);
                answers.put(e.service(), e.blockers());
                var noted = new HashSet<>(was.noted);
                noted.add(e.sourceEventId());
                yield new ReviewClosure(was.pending, Map.copyOf(answers), Set.copyOf(noted));
            }
        };
    }

    /** Whether every service has said that nothing keeps the review open. */
    boolean isClear() {
        return ASKED.stream()
                .allMatch(service ->
                        answers.containsKey(service) && answers.get(service).isEmpty());
    }
}
