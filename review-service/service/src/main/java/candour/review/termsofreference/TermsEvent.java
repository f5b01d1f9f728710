package candour.review.termsofreference;

import candour.platform.authority.Evidence;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.review.authority.DecidedBy;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about terms of reference. Stored for ever: add fields, never rename or remove them. */
public sealed interface TermsEvent {
    /** Of which review; known by this id from the recommendation on. */
    UUID reviewId();

    /** Proposed with the recommendation: version 0 (S002-070). */
    @Stored("terms-proposed")
    record TermsProposed(UUID reviewId, UUID notificationId, Terms terms) implements TermsEvent {}

    /**
     * Version 1, agreed by the committee; a later number where an agreement before it was taken back.
     *
     * @param amended what the committee agreed instead of the proposal, or null when it agreed that
     */
    @Stored("terms-agreed")
    record TermsAgreed(
            UUID reviewId,
            int version,
            LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            DecidedBy decidedBy,
            @Nullable Terms amended)
            implements TermsEvent {}

    /** The decision it was agreed with was recorded in error: it is a proposal again, and its number is not used twice. */
    @Stored("terms-agreement-taken-back")
    record TermsAgreementTakenBack(UUID reviewId, int version, UUID markedEventId) implements TermsEvent {}

    /** A change waits for the committee; work goes on with the version agreed last (S002-071). */
    @Stored("terms-change-proposed")
    record TermsChangeProposed(
            UUID reviewId,
            UUID changeId,
            int basedOnVersion,
            Terms terms,
            Trigger trigger,
            Sealed reason,
            LocalDate proposedOn)
            implements TermsEvent {}

    /** The committee knows of a proposed change (S002-072). */
    @Stored("committee-informed-of-terms-change")
    record CommitteeInformedOfTermsChange(UUID reviewId, UUID changeId, LocalDate informedOn, Evidence evidence)
            implements TermsEvent {}

    /** The committee agreed: the change is version {@code version} from now on. */
    @Stored("terms-change-agreed")
    record TermsChangeAgreed(
            UUID reviewId,
            UUID changeId,
            int version,
            LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            DecidedBy decidedBy)
            implements TermsEvent {}

    /** The committee did not agree: the version agreed last stands. */
    @Stored("terms-change-rejected")
    record TermsChangeRejected(UUID reviewId, UUID changeId, DecidedBy decidedBy, Sealed reason)
            implements TermsEvent {}

    /** What made the change necessary. */
    enum Trigger {
        NEW_INFORMATION,
        EMERGING_ISSUE,
        PARALLEL_PROCESS,
        FAMILY_SUGGESTION,
        OTHER
    }
}
