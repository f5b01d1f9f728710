package candour.family.strategy;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of the strategy. */
public enum LiaisonStrategyRule implements Rule {
    ANOTHER_INFORMER_NEEDS_A_REASON(Citation.must(
            "S000-05",
            "Annex 4, who informs the family: usually the chair",
            "The chair usually informs the family; when somebody else does, say why they are the most appropriate."));

    private final Citation citation;

    LiaisonStrategyRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
