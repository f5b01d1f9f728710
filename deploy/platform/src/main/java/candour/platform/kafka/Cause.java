package candour.platform.kafka;

/** Why a record could not be handled. */
public enum Cause {
    /** It is not a CloudEvent as agreed: an attribute is missing or unreadable. */
    MALFORMED(false),
    /** It has no key, or one that is no reference: nobody can say which review it is about. */
    NO_KEY(false),
    /** It is larger than anything the services send; its content was not kept. */
    TOO_LARGE(false),
    /** Its data are not what its type promises. */
    WRONG_SCHEMA(false),
    /** A rule of this service does not admit what follows from it; perhaps something else must arrive first. */
    REFUSED(true),
    /** Handling it failed again and again. */
    FAILED(true);

    private final boolean mayHeal;

    Cause(boolean mayHeal) {
        this.mayHeal = mayHeal;
    }

    /** Whether trying again later may go better although the record stays the same. */
    boolean mayHeal() {
        return mayHeal;
    }
}
