package candour.family.familymember;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks about who the family is. */
public enum FamilyMemberRule implements Rule {
    MEMBER_IS_NOT_KNOWN(Citation.must(
            "S000-06", "Annex 4, identifying who the family is", "Nobody of this reference is recorded as family.")),
    MEMBER_WAS_REMOVED(Citation.must(
            "S000-06",
            "Annex 4, identifying who the family is",
            "This person is no longer counted among the family; add them again first.")),
    MEMBER_IS_ALREADY_RECORDED(Citation.must(
            "S000-06",
            "Annex 4, identifying who the family is",
            "A family member is already recorded under this reference; correct that record instead.")),
    NOT_INVITING_NEEDS_A_REASON(Citation.must(
            "S000-07",
            "Annex 4, who should be invited; policy 1.8, reasons for non-involvement are documented",
            "Not inviting somebody, or putting it off, needs the reason in writing.")),
    OTHER_RELATIONSHIP_NEEDS_WORDS(Citation.must(
            "S000-09",
            "Annex 4, other significant family members or close family friends",
            "Say in words how another significant person belongs to the family."));

    private final Citation citation;

    FamilyMemberRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
