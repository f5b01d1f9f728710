package candour.platform.rest;

/** What codes and dates look like in requests: nothing that could be words about people. */
public final class Formats {
    /** A reference or code. */
    public static final String REFERENCE = "[A-Za-z0-9._:-]{1,100}";

    /** The public name of an organisation. */
    public static final String LABEL = "[\\p{L}\\p{N} .,'&()/-]{1,120}";

    /** A day that may be uncertain: EDTF, level 1 (2026, 2026-03, 2026-03-02, each with ?, ~ or %, or an interval). */
    public static final String EDTF = "(\\.\\.|\\d{4}(-\\d{2}){0,2}[?~%]?)(/(\\.\\.|\\d{4}(-\\d{2}){0,2}[?~%]?))?";

    /** The longest free text about one thing. */
    public static final int TEXT = 20_000;

    private Formats() {}
}
