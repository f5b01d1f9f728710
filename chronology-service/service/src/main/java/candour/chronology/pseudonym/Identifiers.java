package candour.chronology.pseudonym;

import candour.chronology.pseudonym.Doubtful.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What looks as if it said who somebody is without a name. */
final class Identifiers {
    private static final Map<Pattern, String> SHAPES = new LinkedHashMap<>();

    static {
        SHAPES.put(Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}"), "[e-mail address]");
        SHAPES.put(
                Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+44|0)(?:[ -]?[0-9]){9,10}(?![0-9])"), "[telephone number]");
        SHAPES.put(Pattern.compile("(?<![0-9])[0-9](?:[ -]?[0-9]){9}(?![0-9])"), "[number]");
        SHAPES.put(
                Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}(?![\\p{L}\\p{N}])"),
                "[postcode]");
    }

    private Identifiers() {}

    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        SHAPES.forEach((shape, instead) -> {
            Matcher at = shape.matcher(text);
            while (at.find()) {
                var span = new Span(at.start(), at.end(), instead, Kind.LOOKS_LIKE_AN_IDENTIFIER, List.of());
                if (found.stream().noneMatch(span::overlaps)) found.add(span);
            }
        });
        return found;
    }
}
