package candour.chronology.pseudonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Which abbreviations a text uses. What is written in capitals is only found in capitals: "IT" is not "it". */
public final class Abbreviations {
    private final List<Meant> known = new ArrayList<>();

    /** @param meaning what it is short for */
    public record Abbreviation(String written, String meaning) {}

    private record Meant(Pattern pattern, Abbreviation abbreviation) {}

    /** @param known the pseudonym of each is what it is short for */
    public Abbreviations(Collection<Known> known) {
        for (Known one : known)
            for (String written : one.written())
                this.known.add(new Meant(pattern(written), new Abbreviation(written, one.pseudonym())));
    }

    public List<Abbreviation> in(String text) {
        return known.stream()
                .filter(meant -> meant.pattern.matcher(text).find())
                .map(Meant::abbreviation)
                .toList();
    }

    private static Pattern pattern(String written) {
        boolean capitals = written.equals(written.toUpperCase(java.util.Locale.UK));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(written) + "(?![\\p{L}\\p{N}])",
                capitals ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
