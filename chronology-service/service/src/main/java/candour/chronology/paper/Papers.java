package candour.chronology.paper;

import candour.chronology.paper.PaperEvent.PaperMade;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.util.HashSet;
import java.util.Set;

/** Just enough memory to decide the next command: the hashes of the files made so far. */
public record Papers(Set<Code> made) {
    public static final Fold<Papers, PaperEvent> FOLD = new Fold<>(
            "chronology-papers", PaperEvent.class, PaperEvent::reviewId, Papers::evolve, new Papers(Set.of()));

    static Papers evolve(Papers was, PaperEvent event) {
        return switch (event) {
            case PaperMade e -> {
                Set<Code> all = new HashSet<>(was.made);
                all.add(e.sha256());
                yield new Papers(Set.copyOf(all));
            }
        };
    }
}
