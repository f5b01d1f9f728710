package candour.reporting.authority;

import candour.platform.access.Code;

/**
 * Who wrote a body's decision down. What is recorded for a body stays "to be confirmed" until a second person confirms
 * it (ruling R2); a body's own act needs no one else.
 *
 * @param by the recorder's reference
 * @param forBody whether somebody else recorded it for the body
 */
public record Recording(Code by, boolean forBody) {

    /** Whether a second person still has to say that it is so. */
    public boolean toBeConfirmed() {
        return forBody;
    }
}
