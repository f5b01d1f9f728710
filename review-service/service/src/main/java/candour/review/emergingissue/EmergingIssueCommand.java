package candour.review.emergingissue;

import candour.platform.sealed.Sealed;
import candour.review.emergingissue.EmergingIssueEvent.TermsOutcome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of an emerging issue. */
public sealed interface EmergingIssueCommand {
    /** Which issue. */
    UUID issueId();

    /** Of which review. */
    UUID reviewId();

    /** Anybody of the team says that something came up (S002-087). */
    record RaiseIssue(UUID issueId, UUID reviewId, Sealed what, LocalDate raisedOn) implements EmergingIssueCommand {}

    /** Advice was given (S002-090). */
    record RecordAdvice(UUID issueId, UUID reviewId, Sealed source, Sealed advice, LocalDate givenOn)
            implements EmergingIssueCommand {}

    /** The terms of reference were looked at again: they stay, and why, or this change was proposed (S002-088). */
    record RecordTermsRevisit(
            UUID issueId,
            UUID reviewId,
            TermsOutcome outcome,
            @Nullable Sealed reason,
            @Nullable UUID changeId,
            LocalDate revisitedOn)
            implements EmergingIssueCommand {}

    /** The Chair records how the team agreed to go on (S002-090). */
    record AgreeWayForward(UUID issueId, UUID reviewId, Sealed wayForward, LocalDate agreedOn)
            implements EmergingIssueCommand {}

    /** The Chair settles it. */
    record CloseIssue(UUID issueId, UUID reviewId, LocalDate closedOn) implements EmergingIssueCommand {}

    /** What was recorded was a mistake. */
    record MarkIssueInError(UUID issueId, UUID reviewId, UUID markedEventId, Sealed reason)
            implements EmergingIssueCommand {}
}
