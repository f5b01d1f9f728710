package candour.chronology.chase;

/** To whom a late request is taken: to the Chair first, then to the committee. */
public enum Level {
    CHAIR,
    COMMITTEE
}
