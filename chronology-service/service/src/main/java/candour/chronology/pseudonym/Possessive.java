package candour.chronology.pseudonym;

/** "Kayleigh's" keeps its ending by itself; "James'" needs a whole one when what stands in its place does not end in s. */
final class Possessive {
    private static final String APOSTROPHES = "'\u2019";

    private Possessive() {}

    /** The name ends in s and a lone apostrophe follows, which is not the end of a quotation that began with it. */
    static boolean bare(int from, int to, String text) {
        boolean endsInS = text.charAt(to - 1) == 's' || text.charAt(to - 1) == 'S';
        boolean follows = to < text.length()
                && APOSTROPHES.indexOf(text.charAt(to)) >= 0
                && (to + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(to + 1)));
        boolean quoted = from > 0 && APOSTROPHES.indexOf(text.charAt(from - 1)) >= 0;
        return endsInS && follows && !quoted;
    }

    static String of(String name) {
        return name.endsWith("s") ? name + "'" : name + "'s";
    }
}
