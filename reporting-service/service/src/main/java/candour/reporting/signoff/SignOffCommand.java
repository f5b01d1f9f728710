package candour.reporting.signoff;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.reporting.authority.Capacity;
import candour.reporting.authority.DecidedBy;
import candour.reporting.authority.Recording;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a report's sign-off. */
public sealed interface SignOffCommand {

    /** Which review. */
    UUID reviewId();

    /**
     * The version is presented. Cannot be taken back: the review's facts were asked of their owner first (ruling R14).
     *
     * @param presenters references of those who present it
     * @param now the review as its owner says it is
     */
    record PresentReport(UUID reviewId, int version, Set<Code> presenters, LocalDate on, CurrentReview now)
            implements SignOffCommand {}

    /** A body of the chain considered, signed or returned it. */
    record RecordBodyDecision(
            UUID reviewId,
            UUID decisionId,
            Capacity body,
            Outcome outcome,
            Code digest,
            DecidedBy decidedBy,
            Recording recording,
            @Nullable Sealed reason)
            implements SignOffCommand {}

    /** A second person says that it is so (ruling R2). */
    record ConfirmBodyDecision(UUID reviewId, UUID decisionId, Code confirmedBy, LocalDate on)
            implements SignOffCommand {}

    /** One of these was recorded in error (ruling R3). */
    record MarkSignOffInError(UUID reviewId, UUID eventId, Sealed reason) implements SignOffCommand {}
}
