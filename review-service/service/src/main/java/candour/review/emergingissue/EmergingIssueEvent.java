package candour.review.emergingissue;

import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about an emerging issue. Stored for ever: add fields, never rename or remove them. */
public sealed interface EmergingIssueEvent {
    /** Which issue. */
    UUID issueId();

    /** Of which review. */
    UUID reviewId();

    /** Something came up that challenges, confuses or complicates the review (S002-087). */
    @Stored("emerging-issue-raised")
    record IssueRaised(UUID issueId, UUID reviewId, Sealed what, LocalDate raisedOn) implements EmergingIssueEvent {}

    /**
     * Somebody's advice on it (S002-090).
     *
     * @param source who was asked
     */
    @Stored("emerging-issue-advice-recorded")
    record AdviceRecorded(UUID issueId, UUID reviewId, Sealed source, Sealed advice, LocalDate givenOn)
            implements EmergingIssueEvent {}

    /**
     * The terms of reference were looked at again because of it (S002-088).
     *
     * @param reason why they stay as they are, or null when they do not
     * @param changeId the change that was proposed, or null when there was none
     */
    @Stored("emerging-issue-terms-revisited")
    record TermsRevisited(
            UUID issueId,
            UUID reviewId,
            TermsOutcome outcome,
            @Nullable Sealed reason,
            @Nullable UUID changeId,
            LocalDate revisitedOn)
            implements EmergingIssueEvent {}

    /** The team agreed how to go on (S002-090). */
    @Stored("emerging-issue-way-forward-agreed")
    record WayForwardAgreed(UUID issueId, UUID reviewId, Sealed wayForward, LocalDate agreedOn)
            implements EmergingIssueEvent {}

    /** It is settled. */
    @Stored("emerging-issue-closed")
    record IssueClosed(UUID issueId, UUID reviewId, LocalDate closedOn) implements EmergingIssueEvent {}

    /** Something recorded about it was a mistake. */
    @Stored("emerging-issue-recorded-in-error")
    record IssueRecordedInError(UUID issueId, UUID reviewId, UUID markedEventId, Sealed reason)
            implements EmergingIssueEvent, MarkedInError {}

    /** What looking at the terms of reference again came to. */
    enum TermsOutcome {
        UNCHANGED,
        CHANGE_PROPOSED
    }
}
