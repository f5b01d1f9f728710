package candour.family.familymember;

/** How a person belongs to the family (Annex 4; chapter 4, engaging the family): broad, friends included. */
public enum Relationship {
    PARENT,
    STEP_PARENT,
    CARER,
    SIBLING,
    GRANDPARENT,
    AUNT_OR_UNCLE,
    CHILD_OR_YOUNG_PERSON,
    PARTNER_OR_SPOUSE,
    OTHER_SIGNIFICANT,
    CLOSE_FRIEND
}
