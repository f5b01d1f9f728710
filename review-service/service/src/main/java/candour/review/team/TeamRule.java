package candour.review.team;

import candour.platform.decision.Rule;

/** What the guidance asks of the Review Team. */
public enum TeamRule implements Rule {
    TEAM_FOLLOWS_THE_DECISION(
            "S002-033",
            "The Review Team: when a decision has been made to proceed",
            "A Review Team is set up once the committee has decided to proceed.",
            Strength.MUST,
            Concerns.ACT),
    CHAIR_IS_NOT_THE_REVIEWER(
            "S002-041",
            "The Review Team consists of separate roles",
            "The Chair and the Reviewer are different people.",
            Strength.MUST,
            Concerns.ACT),
    MEMBER_WAS_DIRECTLY_INVOLVED(
            "S002-035",
            "The Review Team: as far as possible no direct involvement",
            "This person was directly involved in the situation under review; appoint another, or record why it cannot be avoided.",
            Strength.SHOULD,
            Concerns.ACT),
    TEAM_NEEDS_A_CHAIR(
            "S002-033",
            "The Review Team consists of the Chair, team members, Reviewers and the Administrator",
            "The team has no Chair yet.",
            Strength.MUST,
            Concerns.ACT),
    TEAM_NEEDS_AN_ADMINISTRATOR(
            "S002-033",
            "The Review Team consists of the Chair, team members, Reviewers and the Administrator",
            "The team has no Administrator yet.",
            Strength.MUST,
            Concerns.ACT),
    TEAM_NEEDS_TWO_AGENCIES(
            "S002-033",
            "The Review Team is a multi-agency group",
            "The team's members come from fewer than two agencies.",
            Strength.MUST,
            Concerns.ACT),
    TEAM_NEEDS_A_REVIEWER_OR_A_DATE(
            "S002-033",
            "The Review Team; the role of the Reviewer",
            "Appoint a Reviewer, or say by which day one will be appointed.",
            Strength.MUST,
            Concerns.ACT),
    REPLACING_NEEDS_SOMEONE_TO_REPLACE(
            "S002-037",
            "The Review Team: membership may be adjusted",
            "This person does not hold that role in the team.",
            Strength.MUST,
            Concerns.ACT),
    MEMBER_IS_NOT_IN_THE_DIRECTORY(
            "X-01",
            "Design, section 8: identity and assignments",
            "Register the person in the directory before appointing them.",
            Strength.MUST,
            Concerns.ACT),
    TEAM_IS_LARGE(
            "S002-036",
            "The Review Team: a group size conducive to learning",
            "The team is larger than the profile finds conducive to learning.",
            Strength.USUALLY,
            Concerns.ACT);

    private final String ledger;
    private final String source;
    private final String words;
    private final Strength strength;
    private final Concerns concerns;

    TeamRule(String ledger, String source, String words, Strength strength, Concerns concerns) {
        this.ledger = ledger;
        this.source = source;
        this.words = words;
        this.strength = strength;
        this.concerns = concerns;
    }

    @Override
    public String ledger() {
        return ledger;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Strength strength() {
        return strength;
    }

    @Override
    public Concerns concerns() {
        return concerns;
    }
}
