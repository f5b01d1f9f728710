package candour.family.consent;

import candour.platform.sealed.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Who answered, and on what basis.
 *
 * @param capacityBasis why this person may answer, where it is not an adult for themselves; sealed
 */
public record Giver(Kind kind, @Nullable Sealed capacityBasis) {

    /** Themselves, or somebody for them. */
    public enum Kind {
        SELF,
        GUARDIAN,
        BOTH
    }
}
