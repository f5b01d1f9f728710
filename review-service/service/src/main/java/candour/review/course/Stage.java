package candour.review.course;

/** The stages of a review, in order (process map, "Proceed with Learning Review"). */
public enum Stage {
    /** Decided upon; nothing of it is set up. */
    COMMISSIONED,
    /** Team, strategy, enquiries, terms, method. */
    SETUP,
    /** Chronologies and other information come in. */
    GATHERING,
    /** With practitioners, managers and the family. */
    LEARNING,
    /** The report is written. */
    REPORTING,
    /** It is before the bodies that sign it. */
    PRESENTED,
    /** All of them have signed. */
    SIGNED_OFF,
    /** It was decided to publish, or what else to do. */
    PUBLICATION,
    /** The learning is passed on. */
    DISSEMINATION,
    /** Reached by closure alone. */
    CLOSED;

    /** Whether people say that it is reached; every later one follows from what is done with the report. */
    public boolean byHand() {
        return compareTo(REPORTING) <= 0;
    }

    /** The one after it, or itself where there is none. */
    Stage next() {
        return values()[Math.min(ordinal() + 1, CLOSED.ordinal())];
    }

    /** The one before it, or itself where there is none. */
    Stage before() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
