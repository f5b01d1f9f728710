package candour.chronology.pushedrecord;

/** Why a record is kept from everybody but its own agency until that agency lets it go. */
public enum HoldReason {
    /** The police say that it could prejudice proceedings. */
    COULD_PREJUDICE_PROCEEDINGS,
    /** Nobody has said whether it could: saying nothing is not clearing it. */
    NOT_ASSESSED_FOR_PREJUDICE,
    /** Its handling code does not let it leave policing, or does so on conditions that are not stated. */
    HANDLING_CODE,
    /** Its grading cannot be read, so nobody knows how it is to be handled. */
    GRADING_NOT_READ
}
