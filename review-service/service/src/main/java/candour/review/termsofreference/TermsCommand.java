package candour.review.termsofreference;

import candour.platform.authority.Evidence;
import candour.platform.sealed.Sealed;
import candour.review.authority.DecidedBy;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of terms of reference once they are proposed. */
public sealed interface TermsCommand {
    /** Of which review. */
    UUID reviewId();

    /** Version 1, where the decision to proceed had left the terms open (ruling R7). */
    record AgreeTerms(
            UUID reviewId, DecidedBy decidedBy, @Nullable Terms amended) implements TermsCommand {}

    /** Something has come in that asks for other terms. */
    record ProposeTermsChange(
            UUID reviewId, UUID changeId, Terms terms, TermsEvent.Trigger trigger, Sealed reason, LocalDate proposedOn)
            implements TermsCommand {}

    /** The committee was told. */
    record InformCommitteeOfTermsChange(UUID reviewId, UUID changeId, LocalDate informedOn, Evidence evidence)
            implements TermsCommand {}

    /** The committee agreed. */
    record AgreeTermsChange(UUID reviewId, UUID changeId, DecidedBy decidedBy) implements TermsCommand {}

    /** The committee did not. */
    record RejectTermsChange(UUID reviewId, UUID changeId, DecidedBy decidedBy, Sealed reason)
            implements TermsCommand {}
}
