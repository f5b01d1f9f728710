package candour.chronology.statement;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of telling opinion from fact. */
public enum StatementRule implements Rule {
    OPINION_NEEDS_ITS_HOLDER(must(
            "S002-140",
            "Learning Review guidance, L189",
            "An opinion, an account or an intention is recorded as somebody's, and says whose.")),
    FACT_NEEDS_ITS_SOURCE(
            must("S002-140", "Learning Review guidance, L189", "A fact is recorded as one where its source is named.")),
    STATEMENT_IS_OF_ANOTHER_KIND_NOW(usually(
            "S002-140",
            "Learning Review guidance, L189",
            "It was recorded as of another kind before; that stays in its history."));

    private final Citation citation;

    StatementRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
