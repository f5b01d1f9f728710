package candour.chronology.silence;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the child was seen, as the column of that name says. An empty one says nothing, and silence is never taken for a yes. */
public enum ChildSeen {
    YES,
    NO,
    /** Something is written, and it does not say. */
    UNCLEAR,
    NOT_SAID;

    private static final Pattern NO_WORDS = Pattern.compile(
            "(n|no|not|nil|none|never|0|dna|wnb|na|n/a|absent|asleep|unseen)\\b.*|.*\\b(not|never|un)\\s?(seen|present|brought|at home)\\b.*|.*\\bno access\\b.*");
    private static final Pattern YES_WORDS =
            Pattern.compile("(y|yes|seen|1|true)\\b.*|.*\\b(was|were) (seen|present)\\b.*|.*\\bspoken to\\b.*");
    private static final Pattern BUT =
            Pattern.compile(".*(\\?|\\b(but|however|partly|perhaps|possibly|unclear|maybe)\\b).*");

    public static ChildSeen read(@Nullable String written) {
        if (written == null || written.isBlank()) return NOT_SAID;
        String plain = written.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        if (BUT.matcher(plain).matches()) return UNCLEAR;
        if (NO_WORDS.matcher(plain).matches()) return NO;
        return YES_WORDS.matcher(plain).matches() ? YES : UNCLEAR;
    }
}
