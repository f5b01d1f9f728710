package candour.chronology.minimisation;

import candour.chronology.minimisation.MinimisationEvent.Ground;
import candour.chronology.minimisation.MinimisationEvent.ItemFlaggedExcessive;
import candour.chronology.minimisation.MinimisationEvent.ItemKept;
import candour.chronology.minimisation.MinimisationEvent.ItemMinimised;
import candour.chronology.minimisation.MinimisationEvent.ItemRestored;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param ground of the flag that waits for a decision, or of what was minimised
 * @param flaggedBy who raised the flag that waits, else null
 */
public record Minimisation(
        Stage stage, @Nullable Ground ground, @Nullable Code flaggedBy) {

    /** Where the content of an entry stands. */
    public enum Stage {
        KEPT,
        FLAGGED,
        MINIMISED
    }

    public static final Fold<Minimisation, MinimisationEvent> FOLD = new Fold<>(
            "entry-minimisation",
            MinimisationEvent.class,
            MinimisationEvent::entryId,
            Minimisation::evolve,
            new Minimisation(Stage.KEPT, null, null));

    static Minimisation evolve(Minimisation was, MinimisationEvent event) {
        return switch (event) {
            case ItemFlaggedExcessive e -> new Minimisation(Stage.FLAGGED, e.ground(), e.by());
            case ItemMinimised e -> new Minimisation(Stage.MINIMISED, e.ground(), null);
            case ItemKept _, ItemRestored _ -> new Minimisation(Stage.KEPT, null, null);
        };
    }
}
