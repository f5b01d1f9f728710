package candour.review.committee;

import candour.platform.sealed.Sealed;
import candour.review.authority.DecidedBy;
import candour.review.termsofreference.Terms;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The committee's decision, recorded with its evidence by someone with an account (ruling R2). */
public sealed interface DecisionCommand {
    /** On which notification. */
    UUID notificationId();

    /** The meeting it was made at. */
    UUID meetingId();

    /** Who decided, when, and what shows it. */
    DecidedBy decidedBy();

    /** Why, when the recommendation was another. */
    @Nullable
    Sealed reasonForDiffering();

    /**
     * There will be a review.
     *
     * @param reviewId what it is known by when the recommendation had named nothing
     * @param terms what the minute says of the terms of reference (ruling R7)
     * @param amendedTerms the terms the committee agreed instead of the proposal
     */
    record DecideToProceed(
            UUID notificationId,
            UUID reviewId,
            UUID meetingId,
            DecidedBy decidedBy,
            Sealed rationale,
            TermsInMinute terms,
            @Nullable Terms amendedTerms,
            @Nullable Sealed reasonForDiffering)
            implements DecisionCommand {}

    /** There will be none, but learning in another way. */
    record DecideNotToProceed(
            UUID notificationId,
            UUID meetingId,
            DecidedBy decidedBy,
            Sealed rationale,
            @Nullable Sealed alternative,
            @Nullable Sealed reasonForDiffering)
            implements DecisionCommand {}

    /** What the minute says of the terms of reference. */
    enum TermsInMinute {
        AGREED_AS_PROPOSED,
        AGREED_AS_AMENDED,
        LEFT_OPEN
    }
}
