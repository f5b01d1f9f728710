package candour.family.consent;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of consent. */
public enum ConsentRule implements Rule {
    GUARDIAN_NEEDS_A_BASIS(Citation.must(
            "X-05",
            "Policy 1.2, consent: the most appropriate person, informed of their legal rights",
            "When somebody answers for another person, say on what basis they may.")),
    NO_CONSENT_TO_WITHDRAW(
            Citation.must("X-07", "Policy 1.2, consent", "There is no consent to withdraw: none was given.")),
    NOT_ASKED_IS_NOT_UNANSWERED(Citation.must(
            "X-06",
            "Policy 1.5: silence should never be construed as understanding",
            "Somebody who was not asked has not left a question unanswered; record the asking first.")),
    CONSENT_HAS_NO_END(Citation.must(
            "X-05", "Policy 1.2, consent", "This consent was not given for a time, so it does not expire."));

    private final Citation citation;

    ConsentRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
