package candour.reporting.authority.http;

/** What codes and dates look like in requests: nothing that could be words about people. */
public final class Formats {
    /** A reference or code. */
    public static final String REFERENCE = "[A-Za-z0-9._:-]{1,100}";

    /** The longest free text about one thing. */
    public static final int TEXT = 20_000;

    private Formats() {}
}
