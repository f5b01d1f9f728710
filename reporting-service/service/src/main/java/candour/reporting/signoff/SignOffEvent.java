package candour.reporting.signoff;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.reporting.authority.Capacity;
import candour.reporting.authority.DecidedBy;
import candour.reporting.authority.Recording;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers of a sign-off. Stored for ever: add fields, never rename or remove them. */
public sealed interface SignOffEvent {

    /** Which review. */
    UUID reviewId();

    /**
     * The version was presented.
     *
     * @param chain who signs it, in order, when it was presented
     * @param factsLeaf review-service's leaf index its facts were read at (ruling R14)
     * @param unclassified how many statements were not yet marked as fact, opinion or account (ruling R25)
     */
    @Stored("report-presented")
    record ReportPresented(
            UUID reviewId,
            int version,
            Code digest,
            int termsVersion,
            Set<Code> presenters,
            List<Capacity> chain,
            int unclassified,
            long factsLeaf,
            LocalDate on)
            implements SignOffEvent {}

    /** A body of the chain considered, signed or returned it. */
    @Stored("body-decision-recorded")
    record BodyDecisionRecorded(
            UUID reviewId,
            UUID decisionId,
            Capacity body,
            Outcome outcome,
            int version,
            Code digest,
            DecidedBy decidedBy,
            Recording recording,
            @Nullable Sealed reason,
            boolean completes)
            implements SignOffEvent {}

    /** A second person has said that it is so. */
    @Stored("body-decision-confirmed")
    record BodyDecisionConfirmed(
            UUID reviewId, UUID decisionId, int version, Code digest, Code confirmedBy, LocalDate on, boolean completes)
            implements SignOffEvent {}

    /** One of these was recorded in error. */
    @Stored("sign-off-recorded-in-error")
    record SignOffRecordedInError(UUID reviewId, UUID markedEventId, int version, Sealed reason)
            implements SignOffEvent, MarkedInError {}
}
