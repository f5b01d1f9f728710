package candour.chronology.pushedrecord;

/** Why a record waits for a person of its agency. */
public enum WaitingReason {
    /** It names no number by which a subject of the review is known. A name is never enough. */
    NOT_A_SUBJECTS_NUMBER,
    /** Its date could not be read; nothing is guessed. */
    DATE_NOT_READ,
    /** The chronology was handed in: a change needs a person's reason. */
    HANDED_IN,
    /** Somebody has changed the entry here since; the system does not write over them. */
    ENTRY_WAS_CHANGED_HERE,
    /** It came again, changed, after it had been set aside or withdrawn. */
    CAME_AGAIN,
    /** The agency was not asked for a chronology. */
    NOT_REQUESTED
}
