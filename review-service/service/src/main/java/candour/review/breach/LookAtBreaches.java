package candour.review.breach;

import candour.platform.access.Code;
import candour.platform.decision.Decision;
import candour.review.breach.BreachEvent.BreachTakenBack;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A record was marked as made in error: what it alone had broken is broken no more (ruling R3).
 */
public sealed interface LookAtBreaches {
    /** Of which review. */
    UUID reviewId();

    /** What it is about. */
    UUID holder();

    /**
     * Of a meeting of the team.
     *
     * @param about what of it may have broken a rule: itself, or something that was sent for it
     */
    record OfMeeting(UUID reviewId, UUID holder, Set<UUID> about, UUID markedEventId) implements LookAtBreaches {}

    /** Of a learning event. */
    record OfLearningEvent(UUID reviewId, UUID holder, UUID markedEventId) implements LookAtBreaches {}

    /** Those of these that no record which stands shows any more. */
    static Decision gone(
            UUID reviewId, Breaches breaches, Set<UUID> about, Function<UUID, Set<Code>> standing, UUID markedEventId) {
        return Decision.of(about.stream()
                .sorted()
                .flatMap(each -> gone(breaches, each, standing.apply(each))
                        .map(rule -> new BreachTakenBack(reviewId, each, rule, markedEventId)))
                .toList());
    }

    private static Stream<Code> gone(Breaches breaches, UUID about, Set<Code> standing) {
        return breaches.by(about).stream()
                .filter(rule -> !standing.contains(rule))
                .sorted(Comparator.comparing(Code::value));
    }
}
