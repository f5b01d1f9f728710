package candour.chronology.pseudonym;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a text and where it stands; a name is matched word by word, so never within another word.
 *
 * @param plain without case and accents
 * @param small written without a capital
 */
record Token(int from, int to, String plain, boolean small) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** What may stand within a name: a line break too, but no full stop and no comma. */
    private static final Pattern WITHIN_A_NAME =
            Pattern.compile("\\s+|\\s?[-\u2010\u2011]\\s?|['\u2019`\u02bc]|\\.\\s?");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String written = word.group();
            tokens.add(new Token(
                    word.start(), word.end(), plain(written), !Character.isUpperCase(written.codePointAt(0))));
        }
        return tokens;
    }

    private static String plain(String written) {
        return MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.UK);
    }

    /** Nothing stands between the two that would end a name. A full stop goes on only after an initial. */
    boolean goesOn(Token next, String text) {
        String between = text.substring(to, next.from);
        return WITHIN_A_NAME.matcher(between).matches() && (!between.startsWith(".") || plain.length() == 1);
    }
}
