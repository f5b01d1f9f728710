package candour.reporting.publication;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of publication. */
public enum PublicationRule implements Rule {
    MEMBER_IS_KNOWN(Citation.must(
            "S002-159", "Publishing the report: the family should be consulted", "There is no such family member.")),
    SILENCE_COMES_AFTER_ASKING(Citation.must(
            "S002-159",
            "Publishing the report: the family should be consulted",
            "Nobody has left a question unanswered that they were not asked: record the attempt first.")),
    EVERY_MEMBER_IS_CONSULTED(Citation.must(
            "S002-159",
            "Publishing the report: the family should be consulted",
            "For each family member there is a view, or a recorded attempt and that there was no answer;"
                    + " silence is never agreement.")),
    FAMILY_VIEWS_ARE_WEIGHED(Citation.must(
            "S002-159",
            "Publishing the report: views taken into account and given due weight",
            "It is not yet recorded how the family's views were given due weight.")),
    DATA_PROTECTION_IS_CONSIDERED(Citation.must(
            "S002-158",
            "Publishing the report: confidentiality and data protection must be considered",
            "It is not yet recorded how confidentiality and data protection were considered.")),
    COMMITTEE_RECOMMENDS_FIRST(Citation.must(
            "S002-157",
            "Publishing the report: informed by a recommendation of the committee",
            "The owning body decides on the committee's recommendation, and there is none that is confirmed.")),
    DECIDE_ABOUT_THE_SIGNED_VERSION(Citation.must(
            "S002-154",
            "The report: consideration and sign off",
            "The decision is about the exact version that was signed, and this digest is not that.")),
    NOT_PUBLISHING_IS_EXCEPTIONAL(Citation.must(
            "S002-161",
            "Publishing the report: exceptional circumstances are noted in the minutes",
            "Not publishing needs the exceptional circumstances and the minute in which they are noted.")),
    LIVE_PROCEEDINGS_ARE_DISCUSSED(Citation.must(
            "S002-166",
            "Publishing the report: ongoing proceedings are discussed with the prosecutor or children's reporter",
            "Proceedings are live, and there is no outcome of discussing publication because of them.")),
    HOLD_IS_LIVE(Citation.must(
            "S002-165",
            "Publishing the report: delayed until the conclusion of proceedings",
            "Proceedings hold publication back.")),
    NO_SUCH_HOLD(Citation.must(
            "S002-165", "Publishing the report: delayed until proceedings conclude", "There is no such live hold.")),
    LIFTING_NEEDS_THEIR_WORD(Citation.must(
            "S002-165",
            "Publishing the report: delayed until the conclusion of proceedings",
            "A hold is lifted on the recorded word of the police, the prosecutor, the reporter or the court.")),
    DECIDED_TO_PUBLISH(Citation.must(
            "S002-157",
            "Publishing the report: the owning body decides if and when",
            "There is no confirmed decision of the owning body to publish this exact version.")),
    NOTHING_TO_CONFIRM(Citation.must(
            "S002-157", "Publishing the report", "There is no such recorded act that waits to be confirmed.")),
    A_SECOND_PERSON_CONFIRMS(Citation.another(
            "S002-157",
            "Publishing the report: bodies without an account",
            "Whoever recorded a body's act does not confirm it: a second person does."));

    private final Citation citation;

    PublicationRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
