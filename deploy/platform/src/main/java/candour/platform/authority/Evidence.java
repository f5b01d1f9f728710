package candour.platform.authority;

import candour.platform.sealed.Sealed;

/**
 * What shows that something was decided or said: recorded by someone else, it is only as good as this.
 *
 * @param reference where to find it, in words (a minute and its item, a letter's date), sealed
 */
public record Evidence(Kind kind, Sealed reference) {
    /** What it is. */
    public enum Kind {
        MINUTE,
        LETTER,
        EMAIL,
        CALL_NOTE,
        MEETING_NOTE,
        FORM,
        FILE
    }
}
