package candour.review.sharedscope;

import candour.platform.sealed.Sealed;
import candour.review.authority.DecidedBy;
import java.time.LocalDate;
import java.util.UUID;

/** What may be recorded about the scope the police know. */
public sealed interface SharedScopeCommand {
    /** Of which review. */
    UUID reviewId();

    /** The Chair records that the senior investigating officer knows this version (S001-49, ruling R2). */
    record ShareScopeWithSio(UUID reviewId, int version, DecidedBy knownBy) implements SharedScopeCommand {}

    /** Another version was agreed: is what the police know still right? */
    record NoteNewTerms(UUID reviewId, int version, LocalDate on) implements SharedScopeCommand {}

    /** That it was shared was a mistake. */
    record MarkSharingInError(UUID reviewId, UUID markedEventId, Sealed reason) implements SharedScopeCommand {}
}
