package candour.chronology.read;

import candour.chronology.contradiction.ContradictionEvent;
import candour.chronology.contradiction.ContradictionEvent.About;
import candour.chronology.contradiction.ContradictionEvent.AccountsContradict;
import candour.chronology.contradiction.ContradictionEvent.ContradictionAnalysed;
import candour.chronology.contradiction.ContradictionEvent.ContradictionClosed;
import candour.chronology.contradiction.ContradictionEvent.ContradictionReopened;
import candour.chronology.contradiction.ContradictionEvent.Outcome;
import candour.chronology.entry.EntryAt;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction set, and everything said about it in the order it was said.
 *
 * @param closed how, or null while it is open
 */
public record ContradictionRow(
        UUID setId,
        UUID reviewId,
        List<EntryAt> entries,
        About about,
        @Nullable Outcome closed,
        List<Said> said) implements Row {

    /** What somebody said about it. */
    public enum Step {
        ABOUT,
        ANALYSIS,
        REASONS,
        EVIDENCE,
        REOPENED
    }

    /** Words about it, sealed. */
    public record Said(Step step, Sealed words, LocalDate on) {}

    public static final ReadModel<ContradictionRow> CONTRADICTIONS =
            new Model<>("contradiction-sets", ContradictionRow.class, ContradictionEvent.class, (told, rows) -> {
                var event = told.event();
                var none = new ContradictionRow(
                        event.setId(), event.reviewId(), List.of(), About.WHAT_HAPPENED, null, List.of());
                rows.put(rows.find(none.key()).orElse(none).after(event));
            });

    /** OPEN, RESOLVED, UNRESOLVED_BY_DESIGN or FELL_AWAY. */
    public String state() {
        return closed == null ? "OPEN" : closed.name();
    }

    private ContradictionRow after(ContradictionEvent event) {
        return switch (event) {
            case AccountsContradict e ->
                new ContradictionRow(
                                setId,
                                reviewId,
                                Stream.concat(entries.stream(), e.entries().stream())
                                        .toList(),
                                entries.isEmpty() ? e.about() : about,
                                closed,
                                said)
                        .said(Step.ABOUT, e.words(), e.on());
            case ContradictionAnalysed e -> said(Step.ANALYSIS, e.analysis(), e.on());
            case ContradictionClosed e ->
                now(e.outcome()).said(Step.REASONS, e.reasons(), e.on()).said(Step.EVIDENCE, e.evidence(), e.on());
            case ContradictionReopened e -> now(null).said(Step.REOPENED, e.reason(), e.on());
        };
    }

    private ContradictionRow now(@Nullable Outcome outcome) {
        return new ContradictionRow(setId, reviewId, entries, about, outcome, said);
    }

    private ContradictionRow said(Step step, @Nullable Sealed words, LocalDate on) {
        if (words == null) return this;
        var all = Stream.concat(said.stream(), Stream.of(new Said(step, words, on)))
                .toList();
        return new ContradictionRow(setId, reviewId, entries, about, closed, all);
    }

    @Override
    public String key() {
        return setId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
