package candour.chronology.mapping;

import candour.platform.access.Code;
import java.time.LocalDate;

/** What may be asked of the mappings of an agency. They are confirmed by bringing a file in. */
public sealed interface MappingCommand {
    Code agency();

    record ForgetMapping(Code agency, Code shape, LocalDate on) implements MappingCommand {}
}
