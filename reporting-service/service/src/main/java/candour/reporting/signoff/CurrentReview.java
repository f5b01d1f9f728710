package candour.reporting.signoff;

import candour.platform.access.Code;

/**
 * The review as its owner says it is now, asked before what cannot be taken back (ruling R14).
 *
 * @param status for example {@code COMMISSIONED} or {@code PAUSED}
 * @param termsVersion of the terms of reference agreed last
 * @param termsChangePending whether a change of them waits for the committee
 * @param leaf the owner's leaf index this was read at
 */
public record CurrentReview(Code status, int termsVersion, boolean termsChangePending, long leaf) {

    private static final String GOES_ON = "COMMISSIONED";

    /** It is neither paused nor over. */
    boolean goesOn() {
        return status.value().equals(GOES_ON);
    }
}
