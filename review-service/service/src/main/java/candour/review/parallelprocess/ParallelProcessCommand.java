package candour.review.parallelprocess;

import candour.platform.sealed.Sealed;
import candour.review.authority.Capacity;
import candour.review.authority.DecidedBy;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be recorded about parallel processes. All of it has happened elsewhere: facts (ruling R1). */
public sealed interface ParallelProcessCommand {
    /** Beside which review. */
    UUID reviewId();

    /** The Chair asked whether anything runs beside the review. */
    record RecordEnquiry(UUID reviewId, UUID enquiryId, Capacity askedOf, Sealed answer, LocalDate madeOn)
            implements ParallelProcessCommand {}

    /** Something does. */
    record RecordParallelProcess(
            UUID reviewId,
            UUID processId,
            ProcessKind kind,
            LocalDate liveFrom,
            @Nullable Sealed detail,
            DecidedBy saidBy)
            implements ParallelProcessCommand {}

    /** It has ended. */
    record ConcludeParallelProcess(
            UUID reviewId,
            UUID processId,
            LocalDate concludedOn,
            @Nullable Sealed outcome,
            DecidedBy saidBy) implements ParallelProcessCommand {}

    /** The record was a mistake. */
    record MarkParallelProcessInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements ParallelProcessCommand {}
}
