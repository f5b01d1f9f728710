package candour.chronology.glossary;

/** What a word of the glossary is. */
public enum TermKind {
    /** Somebody of the family, or close to it; stands behind a pseudonym. */
    PERSON,
    /** Somebody who worked with them; stands behind a role. */
    PROFESSIONAL,
    /** A school, a street, a town; stands behind a description. */
    PLACE,
    /** Short for something; nothing is hidden by it. */
    ABBREVIATION;

    /** Whether its name gives way to a pseudonym. */
    public boolean hidden() {
        return this != ABBREVIATION;
    }
}
