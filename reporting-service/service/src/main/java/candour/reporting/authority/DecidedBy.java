package candour.reporting.authority;

import candour.platform.access.Code;
import candour.platform.authority.Evidence;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who decided something (ruling R2).
 *
 * @param reference the body's or person's reference in the directory, where there is one
 * @param name the person's or body's name where the directory has none, sealed
 * @param decidedOn the date of the decision itself (Europe/London), not of its recording
 */
public record DecidedBy(
        Capacity capacity,
        @Nullable Code reference,
        @Nullable Sealed name,
        LocalDate decidedOn,
        Evidence evidence) {}
