package candour.chronology.scope;

/**
 * The period that counts, and the one the terms of reference have.
 *
 * @param termsVersion of the terms of reference; 0 before the first
 * @param terms what those say
 * @param counts what they say, or what the Review Team has changed it to since
 */
public record Agreed(int termsVersion, ScopePeriod terms, ScopePeriod counts) {
    /** Before any terms. */
    public static final Agreed NOTHING = new Agreed(0, ScopePeriod.OPEN, ScopePeriod.OPEN);

    /** Other terms count from now on. */
    public static Agreed terms(int version, ScopePeriod period) {
        return new Agreed(version, period, period);
    }

    /** The Review Team changes it within these terms. */
    public Agreed changed(ScopePeriod period) {
        return new Agreed(termsVersion, terms, period);
    }
}
