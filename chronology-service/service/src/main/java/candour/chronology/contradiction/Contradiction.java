package candour.chronology.contradiction;

import candour.chronology.contradiction.ContradictionEvent.AccountsContradict;
import candour.chronology.contradiction.ContradictionEvent.ContradictionAnalysed;
import candour.chronology.contradiction.ContradictionEvent.ContradictionClosed;
import candour.chronology.contradiction.ContradictionEvent.ContradictionReopened;
import candour.chronology.contradiction.ContradictionEvent.Outcome;
import candour.chronology.entry.EntryAt;
import candour.platform.decision.Fold;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param reviewId null until accounts are set against each other
 * @param closed how, or null while it is open
 */
public record Contradiction(
        @Nullable UUID reviewId,
        List<UUID> entries,
        boolean analysed,
        @Nullable Outcome closed) {

    public static final Fold<Contradiction, ContradictionEvent> FOLD = new Fold<>(
            "contradiction-set",
            ContradictionEvent.class,
            ContradictionEvent::setId,
            Contradiction::evolve,
            new Contradiction(null, List.of(), false, null));

    static Contradiction evolve(Contradiction was, ContradictionEvent event) {
        return switch (event) {
            case AccountsContradict e ->
                new Contradiction(e.reviewId(), was.with(e.entries()), was.analysed, was.closed);
            case ContradictionAnalysed _ -> new Contradiction(was.reviewId, was.entries, true, was.closed);
            case ContradictionClosed e -> new Contradiction(was.reviewId, was.entries, was.analysed, e.outcome());
            case ContradictionReopened _ -> new Contradiction(was.reviewId, was.entries, was.analysed, null);
        };
    }

    private List<UUID> with(List<EntryAt> more) {
        return Stream.concat(entries.stream(), more.stream().map(EntryAt::entryId))
                .distinct()
                .toList();
    }
}
