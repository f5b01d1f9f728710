package candour.chronology.nearduplicate;

import candour.chronology.nearduplicate.DismissalEvent.NearDuplicateDismissed;
import candour.chronology.nearduplicate.DismissalEvent.NearDuplicateTakenUpAgain;
import candour.platform.decision.Fold;
import java.util.UUID;

/** Just enough memory to decide the next command: which versions of the two entries were said not to belong together; 0 for none. */
public record Dismissal(int oneVersion, int otherVersion) {

    public static final Fold<Dismissal, DismissalEvent> FOLD = new Fold<>(
            "chronology-near-duplicate",
            DismissalEvent.class,
            event -> id(event.one(), event.other()),
            Dismissal::evolve,
            new Dismissal(0, 0));

    /** The stream's id: the same whichever of the two is named first. */
    public static String id(UUID one, UUID other) {
        return first(one, other) + ":" + second(one, other);
    }

    static UUID first(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    static UUID second(UUID one, UUID other) {
        return first(one, other).equals(one) ? other : one;
    }

    static Dismissal evolve(Dismissal was, DismissalEvent event) {
        return switch (event) {
            case NearDuplicateDismissed e -> new Dismissal(e.oneVersion(), e.otherVersion());
            case NearDuplicateTakenUpAgain _ -> new Dismissal(0, 0);
        };
    }
}
