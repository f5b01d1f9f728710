package candour.family.knowncommittee;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import java.time.LocalDate;
import java.util.UUID;

/** What review-service has told of a committee. Stored for ever: add fields, never rename or remove them. */
public sealed interface KnownCommitteeEvent {

    /** Which committee. */
    UUID committeeId();

    /** The event of review-service this was learnt from. */
    UUID sourceEventId();

    /** Somebody began or ceased to act for it. */
    @Stored("committee-assignment-noted")
    record CommitteeAssignmentNoted(
            UUID committeeId, UUID sourceEventId, Code personRef, Code role, boolean assigned, LocalDate effective)
            implements KnownCommitteeEvent {}
}
