package candour.review.parallelprocess;

import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.review.authority.Capacity;
import candour.review.authority.DecidedBy;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about parallel processes. Stored for ever: add fields, never remove them. */
public sealed interface ParallelProcessEvent {
    /** Beside which review. */
    UUID reviewId();

    /** The Chair asked whether anything runs beside the review. */
    @Stored("parallel-enquiry-made")
    record ParallelEnquiryMade(UUID reviewId, UUID enquiryId, Capacity askedOf, Sealed answer, LocalDate madeOn)
            implements ParallelProcessEvent {}

    /**
     * Something does.
     *
     * @param detail its own reference and what is known of it, sealed
     * @param saidBy who said so, and what shows it
     */
    @Stored("parallel-process-recorded")
    record ParallelProcessRecorded(
            UUID reviewId,
            UUID processId,
            ProcessKind kind,
            LocalDate liveFrom,
            @Nullable Sealed detail,
            DecidedBy saidBy)
            implements ParallelProcessEvent {}

    /** It has ended. */
    @Stored("parallel-process-concluded")
    record ProceedingsConcluded(
            UUID reviewId,
            UUID processId,
            ProcessKind kind,
            LocalDate concludedOn,
            @Nullable Sealed outcome,
            DecidedBy saidBy)
            implements ParallelProcessEvent {}

    /** An earlier record was a mistake. */
    @Stored("parallel-process-recorded-in-error")
    record ParallelProcessRecordedInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements ParallelProcessEvent, MarkedInError {}
}
