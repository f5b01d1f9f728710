package candour.family.contact;

/** How people were in touch. */
public enum Channel {
    IN_PERSON,
    PHONE,
    VIDEO,
    LETTER,
    EMAIL,
    TEXT,
    THROUGH_PROFESSIONAL,
    THROUGH_ADVOCATE
}
