package candour.review.review;

import static candour.review.review.ReviewRule.ISSUE_NEEDS_A_WAY_FORWARD;
import static candour.review.review.ReviewRule.PAUSE_NAMES_A_KNOWN_ISSUE;

import candour.platform.decision.Facts;
import candour.review.emergingissue.EmergingIssue;
import candour.review.review.ReviewCommand.MarkStopInError;
import candour.review.review.ReviewCommand.PauseReview;
import candour.review.review.ReviewCommand.ResumeReview;
import candour.review.review.ReviewCommand.StopReview;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pause for an emerging issue ends with an agreed way forward (S002-090): the issue's own where the pause names one,
 * else, or where that issue was raised by mistake, the words given on resuming.
 */
final class PausesForIssues {
    private PausesForIssues() {}

    /** The issues a command depends on. */
    static List<UUID> issues(ReviewCommand command, Review review) {
        return switch (command) {
            case PauseReview c
            when c.reasonCode() == PauseReason.EMERGING_ISSUE && c.becauseOf() != null -> List.of(c.becauseOf());
            case PauseReview _, StopReview _, MarkStopInError _ -> List.of();
            case ResumeReview _ ->
                review.pauses().values().stream()
                        .filter(pause -> pause.reason() == PauseReason.EMERGING_ISSUE)
                        .map(RunningPause::becauseOf)
                        .filter(Objects::nonNull)
                        .toList();
        };
    }

    static void guard(ReviewCommand command, Review review, Facts facts) {
        switch (command) {
            case PauseReview c ->
                issues(c, review).forEach(issue -> {
                    if (!facts.of(EmergingIssue.FOLD, issue).isOf(c.reviewId())) {
                        throw PAUSE_NAMES_A_KNOWN_ISSUE.broken("becauseOf an issue of this review");
                    }
                });
            case ResumeReview c ->
                review.pauses().values().stream()
                        .filter(pause -> pause.reason() == PauseReason.EMERGING_ISSUE)
                        .forEach(pause -> mustHaveAWayForward(c, issueOf(pause, facts)));
            case StopReview _, MarkStopInError _ -> {}
        }
    }

    private static @Nullable EmergingIssue issueOf(RunningPause pause, Facts facts) {
        return pause.becauseOf() == null ? null : facts.of(EmergingIssue.FOLD, pause.becauseOf());
    }

    private static void mustHaveAWayForward(ResumeReview c, @Nullable EmergingIssue issue) {
        if (issue == null || issue.raised() == null) {
            if (c.wayForward() == null) {
                throw ISSUE_NEEDS_A_WAY_FORWARD.broken("wayForward");
            }
        } else if (issue.wayForward() == null) {
            throw ISSUE_NEEDS_A_WAY_FORWARD.broken("a way-forward agreed for the issue");
        }
    }
}
