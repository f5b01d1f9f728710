package candour.platform.sealed.shredding;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance and the law ask of whoever takes personal data out of use. */
public enum KeyCustodyRule implements Rule {
    AUTHORITY_IS_NEEDED(
            cited("Nothing is done to a key unless somebody with the authority has decided it; say who, and when.")),
    LEGAL_GROUND_IS_NEEDED(cited("Nothing is done to a key without a legal ground; say which.")),
    REASON_IS_NEEDED(cited("Say in words why this is done to the key; the reason is kept, sealed.")),
    SHRED_IS_DECIDED_BY_THE_OWNING_BODY_OR_A_COURT(cited(
            "The data protection officer proposes a shred; the owning body, the regulator or a court decides it.")),
    CLOSING_IS_NO_GROUND(
            Citation.must(
                    "S002-134",
                    "Section 4, records: retained in perpetuity",
                    "That a matter is closed is no ground to shred anything: the record is kept in perpetuity. It can be sealed away.")),
    SHRED_IS_ORDERED_ONCE(cited("This key has already been ordered to be shredded, by another order.")),
    KEY_IS_TO_BE_SHREDDED(cited("This key has been ordered to be shredded; nothing else can be done to it.")),
    SHRED_NAMES_THE_SERVICES(
            cited("A shred says which services must confirm it, among them the one it is ordered in.")),
    SHRED_WAS_NOT_ORDERED(cited("No such order to shred this key is known here.")),
    SERVICE_WAS_NOT_NAMED(cited("This service is not among those that must confirm the shred."));

    private final Citation citation;

    KeyCustodyRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }

    private static Citation cited(String words) {
        return Citation.must("S002-133", "Section 4, records: relevant and necessary, not excessive", words);
    }
}
