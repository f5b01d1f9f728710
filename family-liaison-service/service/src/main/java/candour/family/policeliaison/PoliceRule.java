package candour.family.policeliaison;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks where the police are involved. */
public enum PoliceRule implements Rule {
    FLO_IS_MET_BEFORE_ANY_CONTACT(Citation.must(
            "S000-30",
            "Annex 4, police family liaison officer: met by the Review Team before any contact with the family",
            "A police family liaison officer has been appointed and has not met the team yet: no contact is"
                    + " planned before that.")),
    POLICE_ARE_ASKED_FIRST(Citation.must(
            "S000-29",
            "Annex 4, police family liaison officer; ruling R4",
            "A criminal process is under way and the police have not said whether there is a family liaison officer:"
                    + " ask them before contact is planned.")),
    CONTACT_WAS_MADE_BEFORE_THE_FLO_WAS_MET(Citation.judges(
            "S000-30",
            "Annex 4, police family liaison officer: met by the Review Team before any contact with the family",
            "On the day of the contact the police gate was closed: the record is kept with this breach, and the chair"
                    + " and the police are told.")),
    FLO_IS_INVITED_FIRST(Citation.must(
            "S000-30",
            "Annex 4: the officer should be invited to meet with the Review Team",
            "That an officer is not available counts once they have been invited.")),
    APPOINTMENT_IS_NOT_KNOWN(Citation.must(
            "S000-29",
            "Annex 4, police family liaison officer",
            "No officer was recorded as appointed under this reference."));

    private final Citation citation;

    PoliceRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
