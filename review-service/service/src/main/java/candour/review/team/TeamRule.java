package candour.review.team;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.should;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of the Review Team. */
public enum TeamRule implements Rule {
    TEAM_FOLLOWS_THE_DECISION(must(
            "S002-033",
            "The Review Team: when a decision has been made to proceed",
            "A team is set up once the committee has decided to proceed.")),
    CHAIR_IS_NOT_THE_REVIEWER(must(
            "S002-041",
            "The Review Team consists of separate roles",
            "The Chair and the Reviewer are different people.")),
    MEMBER_WAS_DIRECTLY_INVOLVED(
            should(
                    "S002-035",
                    "The Review Team: as far as possible no direct involvement",
                    "This person was directly involved in the situation under review; appoint another, or record why it cannot be avoided.")),
    TEAM_NEEDS_A_CHAIR(must(
            "S002-033",
            "The Review Team consists of the Chair, team members, Reviewers and the Administrator",
            "The team has no Chair yet.")),
    TEAM_NEEDS_AN_ADMINISTRATOR(must(
            "S002-033",
            "The Review Team consists of the Chair, team members, Reviewers and the Administrator",
            "The team has no Administrator yet.")),
    TEAM_NEEDS_TWO_AGENCIES(must(
            "S002-033",
            "The Review Team is a multi-agency group",
            "The team's members come from fewer than two agencies.")),
    TEAM_NEEDS_A_REVIEWER_OR_A_DATE(must(
            "S002-033",
            "The Review Team; the role of the Reviewer",
            "Appoint a Reviewer, or say by which day one will be appointed.")),
    CONFLICT_IS_NOT_KNOWN(must(
            "S002-035",
            "The Review Team: as far as possible no direct involvement; ruling R8",
            "No such conflict of interest was declared on this review.")),
    NOBODY_ACCEPTS_THEIR_OWN_CONFLICT(must(
            "S002-035",
            "The Review Team: as far as possible no direct involvement; ruling R8",
            "Another than the person concerned accepts a conflict of interest.")),
    REPLACING_NEEDS_SOMEONE_TO_REPLACE(must(
            "S002-037",
            "The Review Team: membership may be adjusted",
            "This person does not hold that role in the team.")),
    MEMBER_IS_NOT_IN_THE_DIRECTORY(must(
            "X-01",
            "Design, section 8: identity and assignments",
            "Register the person in the directory before appointing them.")),
    MEMBER_IS_NOT_IN_THE_TEAM(must(
            "S002-066",
            "Skills, attributes, experience and knowledge of the roles in a Review Team",
            "Nobody has, or had, this place in the team.")),
    MEMBER_WAS_NOT_IN_THE_TEAM_THEN(new Citation(
            "S002-066",
            "Skills, attributes, experience and knowledge of the roles in a Review Team; ruling R1",
            "This person did not belong to the team on that day.",
            Strength.USUALLY,
            Concerns.FACT)),
    TEAM_KNOWS_THE_SERVICES(usually(
            "S002-034",
            "The Review Team: working knowledge of relevant services, child protection and adult services among them",
            "Nobody of the team is recorded to have a working knowledge of one of the services a team must know.")),
    TRAUMA_PRACTICE_NAMES_ITS_LEVEL(must(
            "S002-123",
            "Knowledge and Skills Framework for Psychological Trauma: the tiers of the workforce",
            "Training in trauma-informed practice is recorded with its level, and no other competence has one.")),
    SECOND_REVIEWER_NEEDS_A_REASON(must(
            "S002-063",
            "The role of the Reviewer: in some circumstances two Reviewers",
            "There is a Reviewer already; say why there is to be another.")),
    REVIEWERS_SHARE_THEIR_TASKS(usually(
            "S002-063",
            "The role of the Reviewer: they agree how tasks will be allocated",
            "There is more than one Reviewer now; record how they share their tasks.")),
    ALLOCATION_NAMES_EVERY_REVIEWER(must(
            "S002-063",
            "The role of the Reviewer: they agree how tasks will be allocated",
            "Say of every Reviewer, and of nobody else, what their tasks are.")),
    TEAM_IS_LARGE(usually(
            "S002-036",
            "The Review Team: a group size conducive to learning",
            "The team is larger than the profile finds conducive to learning."));

    private final Citation citation;

    TeamRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
