package candour.review.notification;

import candour.platform.sealed.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * How the family is involved at the time of the notification (S001-01).
 *
 * @param views what they think of it, sealed; null where they have not been asked
 * @param reasonNotYet why they have not been told or asked, sealed
 */
public record FamilyInvolvement(
        @Nullable Sealed views, @Nullable Sealed reasonNotYet) {
    /** Whether this says enough: told and asked, or why not yet. */
    boolean suffices(FamilyInformed informed) {
        return reasonNotYet != null || informed == FamilyInformed.YES && views != null;
    }
}
