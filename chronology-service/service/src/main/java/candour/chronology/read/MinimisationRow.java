package candour.chronology.read;

import candour.chronology.minimisation.Minimisation.Stage;
import candour.chronology.minimisation.MinimisationEvent;
import candour.chronology.minimisation.MinimisationEvent.Ground;
import candour.chronology.minimisation.MinimisationEvent.ItemFlaggedExcessive;
import candour.chronology.minimisation.MinimisationEvent.ItemKept;
import candour.chronology.minimisation.MinimisationEvent.ItemMinimised;
import candour.chronology.minimisation.MinimisationEvent.ItemRestored;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The minimisation log: what was flagged as excessive in an entry, on what ground, by whom, and what became of it. */
public record MinimisationRow(UUID entryId, UUID reviewId, Code agency, Stage stage, List<Step> steps) implements Row {

    /** @param by where another person has to decide */
    public record Step(
            Stage to, @Nullable Ground ground, @Nullable Code by, Sealed reason, LocalDate on) {}

    public static final ReadModel<MinimisationRow> MINIMISATIONS =
            new Model<>("minimisation-log", MinimisationRow.class, MinimisationEvent.class, (told, rows) -> {
                var event = told.event();
                var none =
                        new MinimisationRow(event.entryId(), event.reviewId(), event.agency(), Stage.KEPT, List.of());
                rows.put(rows.find(none.key()).orElse(none).after(step(event)));
            });

    private static Step step(MinimisationEvent event) {
        return switch (event) {
            case ItemFlaggedExcessive e -> new Step(Stage.FLAGGED, e.ground(), e.by(), e.reason(), e.on());
            case ItemMinimised e -> new Step(Stage.MINIMISED, e.ground(), e.by(), e.reason(), e.on());
            case ItemKept e -> new Step(Stage.KEPT, null, null, e.reason(), e.on());
            case ItemRestored e -> new Step(Stage.KEPT, null, null, e.reason(), e.on());
        };
    }

    private MinimisationRow after(Step step) {
        return new MinimisationRow(
                entryId,
                reviewId,
                agency,
                step.to,
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    @Override
    public String key() {
        return entryId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
