package candour.chronology.timeline;

/** Markup into which words can only go as words. */
final class Markup {
    private final StringBuilder text = new StringBuilder();

    /** Markup of our own. */
    Markup raw(String markup) {
        text.append(markup);
        return this;
    }

    Markup number(int number) {
        text.append(number);
        return this;
    }

    /** Anybody's words: nothing in them is taken for markup, and letters that XML does not know are left out. */
    Markup words(String words) {
        words.codePoints().filter(Markup::known).forEach(letter -> {
            switch (letter) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.appendCodePoint(letter);
            }
        });
        return this;
    }

    private static boolean known(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter >= 0x20 && letter < 0xD800
                || letter > 0xDFFF && letter != 0xFFFE && letter != 0xFFFF;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
