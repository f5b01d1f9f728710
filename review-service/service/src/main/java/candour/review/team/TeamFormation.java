package candour.review.team;

import static candour.review.team.TeamRule.TEAM_NEEDS_AN_ADMINISTRATOR;
import static candour.review.team.TeamRule.TEAM_NEEDS_A_CHAIR;
import static candour.review.team.TeamRule.TEAM_NEEDS_A_REVIEWER_OR_A_DATE;
import static candour.review.team.TeamRule.TEAM_NEEDS_TWO_AGENCIES;

import candour.platform.decision.Decision;
import candour.review.review.Review;
import candour.review.team.TeamCommand.FormTeam;
import candour.review.team.TeamEvent.TeamFormed;

/** When a team stands: a Chair, an Administrator, two agencies, a Reviewer or a day for one (ruling R7). Pure. */
final class TeamFormation {
    private TeamFormation() {}

    static Decision decide(FormTeam c, Review review, ReviewTeam team) {
        review.mustBeUnderWay();
        if (team.formed()) {
            return Decision.alreadySo();
        }
        if (!team.has(ReviewRole.CHAIR)) {
            throw TEAM_NEEDS_A_CHAIR.broken("a Chair");
        }
        if (!team.has(ReviewRole.ADMINISTRATOR)) {
            throw TEAM_NEEDS_AN_ADMINISTRATOR.broken("an Administrator");
        }
        if (team.agencies() < 2) {
            throw TEAM_NEEDS_TWO_AGENCIES.broken("members of two agencies");
        }
        boolean hasReviewer = team.has(ReviewRole.REVIEWER);
        if (!hasReviewer && c.reviewerBy() == null) {
            throw TEAM_NEEDS_A_REVIEWER_OR_A_DATE.broken("a Reviewer, or reviewerBy");
        }
        return Decision.of(new TeamFormed(c.reviewId(), c.on(), hasReviewer ? null : c.reviewerBy()));
    }
}
