package candour.reporting.signoff;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of presenting and signing the report. */
public enum SignOffRule implements Rule {
    PRESENT_THE_LAST_VERSION(Citation.must(
            "S002-154",
            "The report: presented for consideration and sign off",
            "Only the last version can be presented.")),
    EMBEDDED_TERMS_ARE_THE_LAST_AGREED(Citation.must(
            "S002-073",
            "Terms of reference: the final terms are in the report",
            "The terms of reference in the report are not those agreed last; embed them in the next version.")),
    NO_CHANGE_OF_TERMS_PENDING(Citation.must(
            "S002-073",
            "Terms of reference: the final terms are in the report",
            "A change of the terms of reference waits for the committee; the report is presented once it is decided.")),
    REVIEW_GOES_ON(Citation.must(
            "S002-089",
            "Parallel processes: the review may be paused",
            "The review is paused or over: its report is presented once it goes on.")),
    WITHDRAWN_WORDS_ARE_SETTLED(Citation.must(
            "X-07",
            "Involving children and families: consent may be withdrawn",
            "The report has words of a relative who does not, or no longer, agree to their use: take them out, mark them as"
                    + " somebody else's, or ask the relative again if they wish to be asked.")),
    STALE_CITATIONS_ARE_SETTLED(Citation.must(
            "S002-086",
            "Chronologies: a late correction after the merge",
            "A finding cites an entry that has changed since; say what becomes of the citation before presenting.")),
    REPORT_COVERS_ITS_CONTENT(Citation.usually(
            "S002-144",
            "The report: the report content should cover",
            "The report usually covers how the review was conducted, the circumstances, learning with its evidence,"
                    + " effective practice and strategies; a section may say none was found, and why.")),
    STATEMENTS_ARE_CLASSIFIED(Citation.usually(
            "S002-140",
            "The report: opinions are recorded as such and distinguished from fact",
            "Some statements are not yet marked as fact, opinion, account or intention.")),
    NOTHING_IS_PRESENTED(Citation.must(
            "S002-154",
            "The report: presented for consideration and sign off",
            "No version is before the bodies: none was presented, or it was returned.")),
    SIGNED_IS_WHAT_WAS_PRESENTED(Citation.must(
            "S002-154",
            "The report: consideration and sign off",
            "The digest is not that of the version presented; what is signed is exactly what was presented.")),
    CHAIN_GOES_IN_ORDER(Citation.must(
            "S002-154",
            "The report: presented to the committee and the owning body",
            "It is another body's turn: the committee considers before the owning body signs.")),
    EACH_BODY_DOES_ITS_PART(Citation.must(
            "S002-154",
            "The report: consideration and sign off",
            "The last body of the chain signs; those before it consider; each may return the report.")),
    RETURNING_SAYS_WHY(Citation.must(
            "S002-154", "The report: consideration and sign off", "A body that returns the report says why.")),
    NOTHING_TO_CONFIRM(Citation.must(
            "S002-154", "The report: sign off", "There is no such recorded decision that waits to be confirmed.")),
    A_SECOND_PERSON_CONFIRMS(Citation.another(
            "S002-154",
            "The report: sign off by bodies without an account",
            "Whoever recorded a body's decision does not confirm it: a second person does."));

    private final Citation citation;

    SignOffRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
