package candour.chronology.time;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lower case, plain spaces, one kind of dash, no ordinals: the differences in writing that carry no meaning. */
final class Tidy {
    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d{1,2})\\s?(st|nd|rd|th)\\b");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
    private static final Pattern FILLER = Pattern.compile("^(on|in|during|the|dated|date:?)\\s+");

    private static final Pattern STOP = Pattern.compile("[,;.]+$");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private Tidy() {}

    static String of(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
        plain = DASHES.matcher(plain).replaceAll("-").replace('\u2019', '\'').replace('\u2018', '\'');
        plain = SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return filler(ORDINAL.matcher(plain).replaceAll("$1"));
    }

    /** "on the 3 of march" and "3 march" say the same. */
    static String filler(String words) {
        String rest = words.replace(" of ", " ");
        rest = COMMA.matcher(STOP.matcher(rest).replaceAll("")).replaceAll(" ");
        for (String next = FILLER.matcher(rest).replaceFirst("");
                !next.equals(rest);
                next = FILLER.matcher(rest).replaceFirst("")) rest = next;
        return rest.strip();
    }
}
