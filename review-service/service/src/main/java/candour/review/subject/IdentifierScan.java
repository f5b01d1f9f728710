package candour.review.subject;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in a text what would say who somebody is. Only positions and kinds leave: never the words themselves. Pure. */
public final class IdentifierScan {
    private static final Pattern TEN_DIGITS = Pattern.compile("(?<![0-9])[0-9](?:[ -]?[0-9]){9}(?![0-9])");
    private static final List<String> DATES =
            List.of("yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "dd.MM.yyyy", "dd-MM-yyyy", "d MMMM yyyy", "d MMM yyyy");
    private static final int SHORTEST_NAME = 3;

    private IdentifierScan() {}

    /** What was found. */
    public enum Kind {
        NAME,
        PART_OF_A_NAME,
        DATE_OF_BIRTH,
        HEALTH_NUMBER
    }

    /**
     * Where something was found.
     *
     * @param from the first character, counted from 0 in UTF-16 units
     * @param to the character after the last
     * @param reference whose it is, or null for a number that is nobody's here
     */
    public record Hit(int from, int to, Kind kind, @Nullable String reference) {}

    /** What is known of somebody; what is null is not looked for. */
    public record Known(
            String reference,
            @Nullable String name,
            @Nullable String dateOfBirth,
            @Nullable String identifier) {}

    /** Every hit, in the order of the text; a whole name hides its parts. */
    public static List<Hit> of(String text, List<Known> people) {
        var hits = new ArrayList<Hit>();
        for (var person : people) {
            names(text, person, hits);
            dates(text, person, hits);
        }
        numbers(text, people, hits);
        return hits.stream()
                .filter(hit ->
                        hit.kind() != Kind.PART_OF_A_NAME || hits.stream().noneMatch(all -> covers(all, hit)))
                .distinct()
                .sorted(Comparator.comparingInt(Hit::from).thenComparing(Hit::kind))
                .toList();
    }

    private static boolean covers(Hit whole, Hit part) {
        return whole.kind() == Kind.NAME && whole.from() <= part.from() && part.to() <= whole.to();
    }

    private static void names(String text, Known person, List<Hit> hits) {
        if (person.name() == null) {
            return;
        }
        var parts = Stream.of(person.name().strip().split("\\s+"))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .toList();
        find(text, spaced(person.name().strip()), Kind.NAME, person.reference(), hits);
        parts.forEach(part -> find(text, Pattern.quote(part), Kind.PART_OF_A_NAME, person.reference(), hits));
    }

    private static void dates(String text, Known person, List<Hit> hits) {
        if (person.dateOfBirth() == null || !person.dateOfBirth().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return;
        }
        var day = LocalDate.parse(person.dateOfBirth());
        DATES.stream()
                .map(shape -> DateTimeFormatter.ofPattern(shape, Locale.UK).format(day))
                .distinct()
                .forEach(written -> find(text, Pattern.quote(written), Kind.DATE_OF_BIRTH, person.reference(), hits));
    }

    private static void numbers(String text, List<Known> people, List<Hit> hits) {
        var found = TEN_DIGITS.matcher(text);
        while (found.find()) {
            if (HealthNumber.fits(found.group())) {
                var digits = found.group().replaceAll("[ -]", "");
                var whose = people.stream()
                        .filter(person -> person.identifier() != null
                                && digits.equals(person.identifier().replaceAll("[ -]", "")))
                        .map(Known::reference)
                        .findFirst()
                        .orElse(null);
                hits.add(new Hit(found.start(), found.end(), Kind.HEALTH_NUMBER, whose));
            }
        }
    }

    private static String spaced(String name) {
        return String.join(
                "\\s+", Stream.of(name.split("\\s+")).map(Pattern::quote).toList());
    }

    private static void find(String text, String what, Kind kind, String reference, List<Hit> hits) {
        var found = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + what + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        while (found.find()) {
            hits.add(new Hit(found.start(), found.end(), kind, reference));
        }
    }
}
