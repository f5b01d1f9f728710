package candour.chronology.contradiction;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of handling contradictory views. */
public enum ContradictionRule implements Rule {
    CONTRADICTION_NEEDS_TWO_ACCOUNTS(must(
            "S001-45",
            "Salford guidance, contradictory views",
            "It takes at least two accounts to contradict each other.")),
    CONTRADICTION_IS_NOT_KNOWN(
            must("S001-45", "Salford guidance, contradictory views", "There is no such contradiction in this review.")),
    CONTRADICTION_IS_CLOSED(must(
            "S001-45",
            "Salford guidance, contradictory views",
            "It was closed; whoever has more to say opens it again first.")),
    CONTRADICTION_IS_NOT_ANALYSED(usually(
            "S001-45",
            "Salford guidance, contradictory views",
            "Contradictory views are looked into before they are closed.")),
    RESOLVED_NEEDS_EVIDENCE(must(
            "S001-46",
            "Salford guidance, definitive account",
            "A contradiction is resolved by evidence; without it, it is left unresolved by design.")),
    RESOLVED_RETAINS_THE_ACCOUNTS(must(
            "S001-46",
            "Salford guidance, definitive account",
            "A contradiction is resolved with its accounts retained; one of these was withdrawn.")),
    ACCOUNTS_STILL_STAND(must(
            "S001-46",
            "Salford guidance, definitive account",
            "At least two of the accounts still stand, so the contradiction has not fallen away."));

    private final Citation citation;

    ContradictionRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
