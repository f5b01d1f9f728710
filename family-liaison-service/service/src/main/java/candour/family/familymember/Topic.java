package candour.family.familymember;

/** What informing a family member covers (Annex 4): somebody is informed once all three have been explained. */
public enum Topic {
    PURPOSE,
    PROCESS,
    VIEWS_INVITED
}
