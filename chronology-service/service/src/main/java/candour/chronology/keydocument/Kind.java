package candour.chronology.keydocument;

/** What an agency is asked for besides its chronology. */
public enum Kind {
    /** A document that is key to the review (S002-046). */
    DOCUMENT,
    /** Whatever fills a gap (S002-082). */
    FURTHER_INFORMATION
}
