package candour.reporting.publication;

/** What a family member said about publication. There is none for silence: it is recorded as no answer, and never as agreement. */
public enum FamilyViewKind {
    FOR_PUBLICATION,
    AGAINST_PUBLICATION,
    WITH_CONDITIONS,
    NO_WISH_TO_SAY
}
