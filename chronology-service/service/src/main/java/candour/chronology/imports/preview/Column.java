package candour.chronology.imports.preview;

/** What a column of a chronology can hold. */
public enum Column {
    DATE,
    TIME,
    END_DATE,
    END_TIME,
    SEQUENCE,
    SOURCE,
    EVENT,
    ACTION,
    PROFESSIONAL,
    PERSON,
    CHILD_SEEN,
    COMMENT
}
