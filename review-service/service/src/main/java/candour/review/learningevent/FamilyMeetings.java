package candour.review.learningevent;

/** How far the meetings with the family are when an event is scheduled (S002-118), as whoever schedules it says. */
public enum FamilyMeetings {
    HELD,
    PLANNED_BEFORE,
    NOT_YET,
    FAMILY_DOES_NOT_TAKE_PART;

    /** Whether the family's views can be taken into the event, or there will be none. */
    public boolean comeFirst() {
        return this != NOT_YET;
    }
}
