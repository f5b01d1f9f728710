package candour.review.document;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of papers: each is made from what was recorded, never before it. */
public enum DocumentRule implements Rule {
    DECISION_FORM_FOLLOWS_THE_DECISION(must(
            "S002-010",
            "Process map, step 5: the Learning Review Decision form",
            "The committee has not decided yet, so there is no decision to put on a form.")),
    RESPONSE_FORM_FOLLOWS_THE_RESPONSE(must(
            "S002-012",
            "Process map, step 5: the Notification Response form",
            "Whoever notified has not been answered yet, so there is no answer to put on a form.")),
    TERMS_ARE_PRINTED_ONCE_THERE_ARE_ANY(
            must("S002-069", "Terms of reference define the scope", "There are no terms of reference to print yet.")),
    MINUTES_ARE_PRINTED_ONCE_THERE_ARE_ANY(must(
            "S002-065",
            "Role of the Administrator: take minutes and notes of Review Team meetings",
            "There are no minutes of such a meeting of this review to print yet.")),
    DOCUMENT_WAITS_FOR_WHAT_IT_SAYS(must(
            "S002-010",
            "Made from the events, not typed again",
            "What it says changed while it was made. Ask for it again."));

    private final Citation citation;

    DocumentRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
