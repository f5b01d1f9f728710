package candour.family.contact;

import candour.family.familymember.Topic;
import candour.family.policeliaison.PoliceGate;
import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers of one contact. Stored for ever: add fields, never rename or remove them. */
public sealed interface ContactEvent {

    /** Which review. */
    UUID reviewId();

    /** Which contact. */
    UUID contactId();

    /** It is planned. */
    @Stored("contact-planned")
    record ContactPlanned(
            UUID reviewId,
            UUID contactId,
            Set<UUID> memberIds,
            Channel channel,
            LocalDate plannedFor,
            Sealed intention,
            long confirmedAtLeaf)
            implements ContactEvent {}

    /** It was made. */
    @Stored("contact-recorded")
    record ContactRecorded(
            UUID reviewId,
            UUID contactId,
            Set<UUID> memberIds,
            Channel channel,
            LocalDate on,
            Code madeBy,
            Set<Topic> topics,
            Set<UUID> discharges,
            boolean urgent,
            Sealed note)
            implements ContactEvent {}

    /**
     * It broke a rule as things stood on the day it was made (ruling R1).
     *
     * @param rule the rule's name
     * @param ledger the rule's row in the requirements ledger
     */
    @Stored("contact-rule-breached")
    record ContactRuleBreached(
            UUID reviewId,
            UUID contactId,
            Code rule,
            Code ledger,
            PoliceGate.Standing gate,
            @Nullable Sealed explanation)
            implements ContactEvent {}

    /**
     * It was looked at again after a police record was marked as made in error (ruling R3).
     *
     * @param markedEventId that police record
     * @param gate how the gate stood on its day, without that record
     */
    @Stored("contact-judged-again")
    record ContactJudgedAgain(UUID reviewId, UUID contactId, UUID markedEventId, PoliceGate.Standing gate)
            implements ContactEvent {}

    /** It was recorded in error: what followed from it counts no longer. */
    @Stored("contact-recorded-in-error")
    record ContactRecordedInError(UUID reviewId, UUID contactId, UUID markedEventId, Sealed reason)
            implements ContactEvent, MarkedInError {

        /** A plan or a contact; what it broke follows from it. */
        @Override
        public boolean mayMark(Object event) {
            return event instanceof ContactRecorded || event instanceof ContactPlanned;
        }
    }
}
