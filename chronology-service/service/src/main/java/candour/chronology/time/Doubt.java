package candour.chronology.time;

/** A doubt the writer expressed. It is never dropped: a doubted date orders nothing for certain. */
public enum Doubt {
    /** "?22 May 2016", "probably": the writer is not sure of the date. */
    DATE_UNCERTAIN,
    /** "c. March 2014", "around": near the date, perhaps outside it. */
    DATE_APPROXIMATE,
    /** "?14:30": the writer is not sure of the time. */
    TIME_UNCERTAIN,
    /** "approx 2pm": near the time, on that day. */
    TIME_APPROXIMATE;

    boolean aboutDate() {
        return this == DATE_UNCERTAIN || this == DATE_APPROXIMATE;
    }
}
