package candour.family.authority;

import candour.platform.authority.Evidence;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who decided or said something that another person recorded (ruling R2). The token says who recorded.
 *
 * @param name the person's name, sealed, or null when the capacity says enough
 * @param on the date it was decided or said (Europe/London), not of its recording
 */
public record DecidedBy(Capacity capacity, @Nullable Sealed name, LocalDate on, Evidence evidence) {}
