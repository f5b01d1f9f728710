package candour.chronology.pseudonym;

/** How the words of a chronology are given. They are stored once, as they were written. */
public enum Form {
    AS_WRITTEN,
    /** Pseudonyms give way to names. */
    PERSONALISED,
    /** Names give way to pseudonyms. */
    ANONYMISED
}
