package candour.review.information;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of requests for information before a decision. */
public enum InformationRule implements Rule {
    REQUEST_NEEDS_A_DUE_DATE(must(
            "S002-003",
            "Process map, step 2: request for information form",
            "Say by which day the agency is asked to answer.")),
    REQUEST_IS_DUE_AFTER_IT_IS_MADE(must(
            "S002-003",
            "Process map, step 2: request for information form",
            "The day by which an answer is asked for lies before the day of the request.")),
    INFORMATION_IS_ASKED_FOR_BEFORE_THE_DECISION(must(
            "S002-003",
            "Process map, step 2: request for information form",
            "The committee has decided; requests for information come before that.")),
    REQUEST_IS_NOT_KNOWN(must(
            "S002-004",
            "Process map, step 2: request for information form",
            "Nothing was asked for under this reference.")),
    RETURN_COMES_FROM_THE_AGENCY_ASKED(must(
            "S002-004",
            "Process map, step 2: brief account of involvement",
            "Only the agency that was asked answers this request.")),
    RETURN_NEEDS_ACCOUNT_AND_REFLECTION(
            must(
                    "S002-004",
                    "Process map, step 2: brief account of involvement and some very initial reflection",
                    "An answer has both parts, a brief account and an initial reflection, or says that there is nothing to tell.")),
    REQUEST_WAS_ANSWERED(must(
            "S002-004",
            "Process map, step 2: brief account of involvement",
            "This request has been answered; what is sent later goes into the agency's chronology."));

    private final Citation citation;

    InformationRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
