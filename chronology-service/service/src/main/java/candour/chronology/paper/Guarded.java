package candour.chronology.paper;

/**
 * Text for a comma-separated file, which says of no cell that it is text: what a spreadsheet would take for a formula gets an apostrophe
 * before it (OWASP, CSV injection). The importer of a chronology takes that apostrophe for what it is: part of the words.
 */
public final class Guarded {
    private Guarded() {}

    public static String text(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 || fullWidth(text) ? "'" + text : text;
    }

    /** Some spreadsheets read the wide forms of these signs as the signs. */
    private static boolean fullWidth(String text) {
        return !text.isEmpty() && "\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(0)) >= 0;
    }
}
