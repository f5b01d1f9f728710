package candour.family.duty;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of duties to the family. */
public enum DutyRule implements Rule {
    DUTY_IS_NOT_KNOWN(
            Citation.must("S000-26", "Annex 4, paused, stopped or delayed", "There is no such duty on this review.")),
    DUTY_IS_DONE(Citation.must(
            "S000-26",
            "Annex 4, paused, stopped or delayed",
            "This duty is done with; nothing more is decided on it.")),
    DUTY_IS_DONE_BY_A_CONTACT(Citation.must(
            "S000-26",
            "Annex 4, paused, stopped or delayed; ruling R10",
            "A duty to tell somebody is done by telling them: record the contact that did it."));

    private final Citation citation;

    DutyRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
