package candour.chronology.question;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of questions that come from the overview. */
public enum QuestionRule implements Rule {
    QUESTION_LINKS_TO_ENTRIES(must(
            "S002-080",
            "Learning Review guidance, L122",
            "A question says which entries of the overview it comes from.")),
    QUESTION_IS_NOT_KNOWN(
            must("S002-080", "Learning Review guidance, L122", "There is no such question in this review.")),
    QUESTION_IS_CLOSED(must(
            "S002-080",
            "Learning Review guidance, L122",
            "The question was closed; what is still to be asked is a new question.")),
    QUESTION_IS_PUT_TO_AN_AGENCY_OF_THE_REVIEW(must(
            "S002-080",
            "Learning Review guidance, L122",
            "A question is put to an agency that was asked for its chronology.")),
    UNANSWERED_QUESTION_NEEDS_A_REASON(must(
            "S002-080",
            "Learning Review guidance, L122",
            "A question nobody has answered is closed only with a reason."));

    private final Citation citation;

    QuestionRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
