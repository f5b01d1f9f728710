package candour.family.duty;

/** What has to be done for somebody, or by the chair. */
public enum DutyKind {
    /** Tell this member that there is a review (S002-113). */
    FIRST_INFORM,
    /** Tell this member that the review is paused (S000-26). */
    PAUSE_NOTICE,
    /** Tell this member that the review goes on. */
    RESUME_NOTICE,
    /** Tell this member that the review has been stopped (S000-26). */
    STOP_NOTICE,
    /** Tell this member that the review will take longer (S000-26). */
    DELAY_NOTICE,
    /** The chair asks the police whether there is a family liaison officer (ruling R4). */
    ASK_POLICE,
    /** The chair looks at a rule that was broken, and tells the police where it is theirs (ruling R1). */
    LOOK_AT_BREACH,
    /**
     * The chair looks at a contact that rests on a record made in error: of the police, or of the delay that somebody
     * was told of in it (ruling R3).
     */
    LOOK_AT_CONTACT,
    /** The police are told of an urgent contact (ruling R4). */
    TELL_POLICE;

    /** Whether it waits while the police gate is closed: telling the family does, turning to the police does not. */
    public boolean waitsForPolice() {
        return switch (this) {
            case FIRST_INFORM, PAUSE_NOTICE, RESUME_NOTICE, STOP_NOTICE, DELAY_NOTICE -> true;
            case ASK_POLICE, LOOK_AT_BREACH, LOOK_AT_CONTACT, TELL_POLICE -> false;
        };
    }
}
