package candour.chronology.glossary;

import candour.chronology.glossary.GlossaryEvent.TermChanged;
import candour.chronology.glossary.GlossaryEvent.TermEntered;
import candour.chronology.glossary.GlossaryEvent.TermRemoved;
import candour.platform.decision.Fold;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param version 0 when there is none; 1 as entered
 */
public record Term(
        int version, @Nullable UUID reviewId, @Nullable TermKind kind, boolean removed) {

    public static final Fold<Term, GlossaryEvent> FOLD = new Fold<>(
            "chronology-term",
            GlossaryEvent.class,
            GlossaryEvent::termId,
            Term::evolve,
            new Term(0, null, null, false));

    static Term evolve(Term was, GlossaryEvent event) {
        return switch (event) {
            case TermEntered e -> new Term(1, e.reviewId(), e.kind(), false);
            case TermChanged e -> new Term(e.version(), was.reviewId, was.kind, was.removed);
            case TermRemoved e -> new Term(e.version(), was.reviewId, was.kind, true);
        };
    }

    /** Part of that review's glossary, and not removed. */
    public boolean standsIn(UUID review) {
        return review.equals(reviewId) && !removed;
    }
}
