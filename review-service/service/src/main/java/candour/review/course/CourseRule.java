package candour.review.course;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of the course of a review, stage by stage. */
public enum CourseRule implements Rule {
    METHOD_IS_SYSTEMIC(must(
            "S002-021",
            "A systems approach: no single model is prescribed",
            "Any method will do that looks at systems; say how this one does.")),
    ANOTHER_METHOD_NEEDS_A_REASON(must(
            "S002-021",
            "A systems approach: no single model is prescribed",
            "The review has a method; say why it takes another.")),
    METHOD_IS_SET_BEFORE_GATHERING(must(
            "S002-021",
            "A systems approach: no single model is prescribed",
            "Say by which method the review is done before it begins to gather.")),
    TEAM_IS_FORMED_BEFORE_GATHERING(must(
            "S002-016",
            "Process map, Learning Review arrangements: Learning Review Team set up",
            "The team stands before the review begins to gather.")),
    STRATEGY_IS_OPEN_BEFORE_GATHERING(must(
            "S002-016",
            "Process map, Learning Review arrangements: Family Liaison Strategy",
            "The family liaison strategy is opened before the review begins to gather.")),
    ENQUIRY_IS_MADE_BEFORE_GATHERING(must(
            "S002-042",
            "The role of the Chair: consider whether there are parallel processes ongoing",
            "The set-up ends once somebody has enquired what runs beside the review.")),
    TERMS_ARE_AGREED_BEFORE_GATHERING(must(
            "S002-016",
            "Process map, Learning Review arrangements",
            "The terms of reference are agreed before the review begins to gather.")),
    SET_UP_IS_DONE_OR_DOES_NOT_APPLY(must(
            "S002-016",
            "Process map, Learning Review arrangements",
            "Each task of the set-up is done, or it is said why it does not apply.")),
    NOT_APPLYING_NEEDS_A_REASON(must(
            "S002-016",
            "Process map, Learning Review arrangements: where relevant",
            "Say why this task does not apply to the review.")),
    EVERY_REVIEW_HAS_A_TEAM(must(
            "S002-016",
            "Process map, Learning Review arrangements: Learning Review Team set up",
            "Every review has a team: this task always applies.")),
    STAGES_FOLLOW_ONE_ANOTHER(must(
            "S002-017",
            "Process map, Learning Review process",
            "A review goes to the stage after the one it is in, or back to the one before.")),
    GOING_BACK_NEEDS_A_REASON(
            must("S002-017", "Process map, Learning Review process", "Say why the review goes back a stage.")),
    STAGE_FOLLOWS_FROM_THE_REPORT(must(
            "S002-017",
            "Process map, Learning Review process: report, sign-off, publication",
            "This stage is not set: it follows from what is done with the report.")),
    PAUSED_REVIEWS_STAY_WHERE_THEY_ARE(must(
            "S002-089",
            "Managing emerging issues: pausing the review process",
            "The review is paused; it goes on from this stage once it is resumed.")),
    LEARNING_NEEDS_A_MERGE_OR_A_REASON(must(
            "S002-017",
            "Process map: collecting and collating further information (including chronologies)",
            "No chronologies were merged; say why the review goes on without.")),
    EVERY_GROUP_TAKES_PART(
            usually(
                    "S002-023",
                    "A systems approach: participatory",
                    "Of some group nobody took part: practitioners, their managers, agencies and the family are to learn together.")),
    EVENTS_COME_BEFORE_THE_REPORT(
            usually(
                    "S002-124",
                    "Involving practitioners and managers: practitioners with first-line managers, and strategic managers",
                    "Of some kind no learning event was held: practitioners with their managers, and strategic managers, learn together before the report is written.")),
    FAMILY_IS_MET_BEFORE_THE_EVENTS(
            usually(
                    "S002-118",
                    "Engaging the family: meetings before any practitioner events or managers' events",
                    "A learning event was held before the family was met: say in the report how their views were brought into the learning.")),
    STRATEGY_SETTLES_ITS_OWN_TASK(usually(
            "S002-016",
            "Process map, Learning Review arrangements: Family Liaison Strategy",
            "That the strategy stands is told by those who agree it; until they have, this task stays open.")),
    CHILD_IS_HEARD_AT_EACH_STAGE(usually(
            "S002-049",
            "The role of the Chair: the review is child-centred throughout",
            "Nothing is recorded of the child's perspective in the stage that ends."));

    private final Citation citation;

    CourseRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
