package candour.family.strategy;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of the strategy. */
public enum LiaisonStrategyRule implements Rule {
    ANOTHER_INFORMER_NEEDS_A_REASON(Citation.must(
            "S000-05",
            "Annex 4, who informs the family: usually the chair",
            "The chair usually informs the family; when somebody else does, say why they are the most appropriate.")),
    STRATEGY_SAYS_WHO_INFORMS(Citation.must(
            "S000-05",
            "Annex 4, who informs the family: usually the chair",
            "Name who informs the family before the strategy is agreed.")),
    STRATEGY_IS_AGREED_TOGETHER(
            Citation.must(
                    "S001-11",
                    "Salford toolkit: a common understanding of when, how and by whom the family is involved",
                    "The chair agrees the strategy with the reviewer, or with the officer of the committee while there is none.")),
    STRATEGY_IS_AGREED_BY_THE_TEAM(Citation.must(
            "S000-03",
            "Annex 4: an important function of the Review Team",
            "Who agrees to the strategy had, on that day, the part in the review that is named.")),
    CHANGED_STRATEGY_IS_AGREED_ANEW(Citation.usually(
            "S001-11",
            "Salford toolkit: a common understanding of when, how and by whom the family is involved",
            "The strategy was agreed with another informer: it is to be agreed anew."));

    private final Citation citation;

    LiaisonStrategyRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
