package candour.chronology.chase;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of the follow-up of one request. */
public sealed interface ChaseCommand {
    UUID requestId();

    UUID reviewId();

    Code agency();

    /** Does what is due on that day: remind, note that it is overdue, take it to the Chair, then to the committee. */
    record LookAtRequest(UUID requestId, UUID reviewId, Code agency, LocalDate today) implements ChaseCommand {}

    /** Somebody chased the agency: a fact. @param how by what way, and what was said; or null */
    record RecordChase(
            UUID requestId,
            UUID reviewId,
            Code agency,
            LocalDate chasedOn,
            @Nullable Sealed how) implements ChaseCommand {}

    /** Takes it to the Chair or the committee before time does. */
    record EscalateRequest(UUID requestId, UUID reviewId, Code agency, Level to, Sealed reason, LocalDate on)
            implements ChaseCommand {}
}
