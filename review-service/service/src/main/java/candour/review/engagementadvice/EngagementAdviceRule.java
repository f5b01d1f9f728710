package candour.review.engagementadvice;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked of advice on involving a family. */
public enum EngagementAdviceRule implements Rule {
    ADVICE_COMES_FROM_A_COMMITTEE(must(
            "S001-02",
            "Toolkit 1: the partnership advises practitioners on how to engage families",
            "Advice is asked of a committee that is in the directory.")),
    ADVICE_ANSWERS_A_QUESTION(must(
            "S001-14",
            "Toolkit 1: the chair of the sub-group can be asked at any point",
            "There is no such question; ask it, and it can be answered.")),
    ADVICE_IS_ON_THE_RECORD(must(
            "S001-03",
            "Toolkit 1: the advice is recorded in the referral",
            "Write down what was advised; advice is not given off the record."));

    private final Citation citation;

    EngagementAdviceRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
