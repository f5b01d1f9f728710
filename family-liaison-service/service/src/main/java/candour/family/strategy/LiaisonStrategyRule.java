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
    STRATEGY_IS_AGREED_TOGETHER(Citation.must(
            "S001-11",
            "Salford toolkit: a common understanding of when, how and by whom the family is involved",
            "The chair agrees the strategy with the reviewer, or with the lead officer while there is none."));

    private final Citation citation;

    LiaisonStrategyRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
