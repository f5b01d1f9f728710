package candour.family.contact;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of contact with the family. */
public enum ContactRule implements Rule {
    INFORMER_COMES_FIRST(Citation.must(
            "S000-05",
            "Annex 4, identification of those responsible for informing the family",
            "Name who informs the family before contact with them is planned.")),
    CONTACT_IS_WITH_SOMEBODY(
            Citation.must("S000-12", "Annex 4, informing the family", "A contact is with at least one family member.")),
    CONTACT_IS_ALREADY_RECORDED(Citation.must(
            "S000-12",
            "Annex 4, informing the family",
            "This contact is already recorded; mark that record as made in error if it is wrong.")),
    CONTACT_IS_NOT_KNOWN(Citation.must("X-13", "ruling R3", "There is no such contact to mark as recorded in error.")),
    DUTY_IS_OF_SOMEBODY_ELSE(Citation.must(
            "S000-26",
            "Annex 4, paused, stopped or delayed; ruling R10",
            "A contact discharges the duties of those who were part of it, not of others."));

    private final Citation citation;

    ContactRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
