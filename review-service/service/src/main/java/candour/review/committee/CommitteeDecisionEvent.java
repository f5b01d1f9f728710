package candour.review.committee;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.review.authority.DecidedBy;
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
}
