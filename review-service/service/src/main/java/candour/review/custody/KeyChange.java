package candour.review.custody;

/** What is to be done to a key, in all services. */
public enum KeyChange {
    /** Only the data protection officer may use it; in force at once, and reversible. */
    RESTRICT(false),
    /** A restriction ends. */
    RELEASE(false),
    /** Nobody may use it until it is brought back. */
    SEAL_AWAY(true),
    BRING_BACK(true),
    /** It is destroyed for ever. */
    SHRED(true);

    private final boolean decidedByOthers;

    KeyChange(boolean decidedByOthers) {
        this.decidedByOthers = decidedByOthers;
    }

    /** Whether it needs a decision of the owning body, a court or the regulator, and a custodian to carry it out. */
    public boolean isDecidedByOthers() {
        return decidedByOthers;
    }
}
