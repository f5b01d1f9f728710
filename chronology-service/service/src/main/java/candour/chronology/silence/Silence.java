package candour.chronology.silence;

import java.util.List;
import java.util.UUID;

/**
 * A stretch without anything that is surely dated within it.
 *
 * @param mayBreakIt entries that may lie within it: their dates are wide, open or doubted, or their words leave it open
 * @param surely what of it is silent whatever those entries' wide dates are; empty when nothing of it is that long
 */
public record Silence(Stretch stretch, Certainty certainty, List<UUID> mayBreakIt, List<Stretch> surely) {
    public Silence {
        mayBreakIt = List.copyOf(mayBreakIt);
        surely = List.copyOf(surely);
    }

    /** How sure it is that nothing was recorded. */
    public enum Certainty {
        CERTAIN,
        /** It depends on when, or whether, those entries happened. */
        DEPENDS
    }
}
