package candour.review.sharedscope;

import static candour.review.sharedscope.SharedScopeRule.AN_OLDER_SCOPE_WAS_SHARED;
import static candour.review.sharedscope.SharedScopeRule.SCOPE_IS_KNOWN_TO_THE_INVESTIGATOR;
import static candour.review.sharedscope.SharedScopeRule.SHARED_SCOPE_WAS_AGREED;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.review.authority.Capacity;
import candour.review.review.Review;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.sharedscope.SharedScopeCommand.MarkSharingInError;
import candour.review.sharedscope.SharedScopeCommand.NoteNewTerms;
import candour.review.sharedscope.SharedScopeCommand.ShareScopeWithSio;
import candour.review.sharedscope.SharedScopeEvent.ScopeShared;
import candour.review.sharedscope.SharedScopeEvent.SharedScopeFellBehind;
import candour.review.sharedscope.SharedScopeEvent.SharedScopeRecordedInError;
import candour.review.termsofreference.TermsOfReference;

/** The police know the scope in the version that counts, or somebody owes it to them. Pure. */
public final class SharedScopeDecider {
    private SharedScopeDecider() {}

    /** Reads the review and which version of its terms is agreed. */
    public static final Decider<SharedScopeCommand> SHARED_SCOPE = Decider.of(SharedScopeCommand.class)
            .writes(SharedScope.FOLD, SharedScopeCommand::reviewId)
            .reads(Review.FOLD, SharedScopeCommand::reviewId)
            .reads(TermsOfReference.FOLD, SharedScopeCommand::reviewId)
            .decides((command, facts) -> decide(
                    command,
                    facts.of(SharedScope.FOLD),
                    facts.of(Review.FOLD).mustExist(),
                    facts.of(TermsOfReference.FOLD).version()));

    private static Decision decide(
            SharedScopeCommand command, SharedScope scope, ReviewCommissioned review, int agreed) {
        return switch (command) {
            case ShareScopeWithSio c -> share(c, scope, agreed);
            case NoteNewTerms c ->
                scope.version() == 0 || scope.owed() != null || c.version() <= scope.version()
                        ? Decision.alreadySo()
                        : Decision.of(new SharedScopeFellBehind(
                                c.reviewId(), scope.version(), c.version(), review.profile(), c.on()));
            case MarkSharingInError c ->
                Decision.of(
                        new SharedScopeRecordedInError(c.reviewId(), c.markedEventId(), c.reason(), scope.madeGood()));
        };
    }

    private static Decision share(ShareScopeWithSio c, SharedScope scope, int agreed) {
        if (c.version() < 1 || c.version() > agreed) {
            throw SHARED_SCOPE_WAS_AGREED.broken("a version from 1 to " + agreed);
        }
        if (c.knownBy().capacity() != Capacity.SENIOR_INVESTIGATING_OFFICER) {
            throw SCOPE_IS_KNOWN_TO_THE_INVESTIGATOR.broken("knownBy the senior investigating officer");
        }
        if (c.version() == scope.version()) {
            return Decision.alreadySo();
        }
        return Decision.of(new ScopeShared(
                        c.reviewId(), c.version(), c.knownBy(), c.version() == agreed ? scope.owed() : null))
                .warningIf(c.version() < agreed, AN_OLDER_SCOPE_WAS_SHARED);
    }
}
