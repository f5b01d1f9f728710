package candour.review.committee;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.review.authority.DecidedBy;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the committee decided on a notification. Stored for ever: add fields, never rename or remove them. */
public sealed interface CommitteeDecisionEvent {
    /** Decided on which notification. */
    UUID notificationId();

    /**
     * There will be a review (S002-009 B).
     *
     * @param meetingId the meeting at which it was decided
     * @param reasonForDiffering why, when the recommendation was another; sealed
     */
    @Stored("committee-decided-to-proceed")
    record DecidedToProceed(
            UUID notificationId,
            UUID reviewId,
            UUID committeeId,
            UUID meetingId,
            DecidedBy decidedBy,
            Sealed rationale,
            @Nullable Sealed reasonForDiffering)
            implements CommitteeDecisionEvent {}

    /**
     * There will be no review (S002-009 A).
     *
     * @param profile the committee's, whose days its duties are counted by
     * @param alternative how there will be learning instead; sealed
     * @param reasonForDiffering why, when the recommendation was another; sealed
     */
    @Stored("committee-decided-not-to-proceed")
    record DecidedNotToProceed(
            UUID notificationId,
            UUID committeeId,
            Code profile,
            UUID meetingId,
            DecidedBy decidedBy,
            Sealed rationale,
            Sealed alternative,
            @Nullable Sealed reasonForDiffering)
            implements CommitteeDecisionEvent {}

    /**
     * The record of its decision was a mistake: it has not decided, and what followed falls back.
     *
     * @param reviewId the review that the decision had made, or null where it had made none
     * @param profile whose days the duty to look at what followed is counted by
     * @param builtUpon what people had already done because of it, for them to look at
     */
    @Stored("committee-decision-recorded-in-error")
    record DecisionRecordedInError(
            UUID notificationId,
            @Nullable UUID reviewId,
            Code profile,
            UUID markedEventId,
            Sealed reason,
            Set<BuiltUpon> builtUpon)
            implements CommitteeDecisionEvent, MarkedInError {}

    /** What may have been done because of a decision before somebody saw that it was recorded in error. */
    enum BuiltUpon {
        NOTIFIER_ANSWERED,
        ALTERNATIVE_AGREED,
        TERMS_CHANGED,
        TEAM_APPOINTED,
        PROCESSES_ENQUIRED,
        STAGE_ADVANCED,
        REVIEW_PAUSED,
        FAMILY_STRATEGY_OPENED,
        CHRONOLOGIES_MERGED,
        REPORT_PRESENTED
    }
}
