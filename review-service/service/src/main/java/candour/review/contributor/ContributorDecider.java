package candour.review.contributor;

import static candour.review.contributor.ContributorRule.CONTRIBUTOR_COMES_FROM_AN_AGENCY;
import static candour.review.contributor.ContributorRule.CONTRIBUTOR_IS_NOT_KNOWN;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.contributor.ContributorCommand.IdentifyContributor;
import candour.review.contributor.ContributorCommand.MarkContributorInError;
import candour.review.contributor.ContributorCommand.RecordParticipant;
import candour.review.contributor.ContributorEvent.ContributorIdentified;
import candour.review.contributor.ContributorEvent.ContributorRecordedInError;
import candour.review.contributor.ContributorEvent.ParticipantRecorded;
import candour.review.review.Review;

/** Who is to contribute, and who did. Pure. */
public final class ContributorDecider {
    private ContributorDecider() {}

    /** Reads the contributors and the review. */
    public static final Decider<ContributorCommand> CONTRIBUTOR = Decider.of(ContributorCommand.class)
            .writes(Contributors.FOLD, ContributorCommand::reviewId)
            .reads(Review.FOLD, ContributorCommand::reviewId)
            .decides(ContributorDecider::decide);

    private static Decision decide(ContributorCommand command, Facts facts) {
        var review = facts.of(Review.FOLD);
        review.mustExist();
        var known = facts.of(Contributors.FOLD);
        return switch (command) {
            case IdentifyContributor c -> {
                review.mustBeUnderWay();
                yield identify(c, known);
            }
            case RecordParticipant c -> {
                if (!known.groups().containsKey(c.contributorId())) {
                    throw CONTRIBUTOR_IS_NOT_KNOWN.broken("the contributor identified");
                }
                yield known.participations().containsKey(c.participationId())
                        ? Decision.alreadySo()
                        : Decision.of(new ParticipantRecorded(
                                c.reviewId(), c.contributorId(), c.participationId(), c.how(), c.on()));
            }
            case MarkContributorInError c ->
                Decision.of(new ContributorRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
        };
    }

    private static Decision identify(IdentifyContributor c, Contributors known) {
        if (known.groups().containsKey(c.contributorId())) {
            return Decision.alreadySo();
        }
        if (c.group() != ContributorGroup.FAMILY && c.agency() == null) {
            throw CONTRIBUTOR_COMES_FROM_AN_AGENCY.broken("agency");
        }
        return Decision.of(new ContributorIdentified(
                c.reviewId(), c.contributorId(), c.group(), c.agency(), c.who(), c.identifiedOn()));
    }
}
