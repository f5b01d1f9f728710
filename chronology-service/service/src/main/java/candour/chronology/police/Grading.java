package candour.chronology.police;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far the police rely on what they were told, and to whom it may go. Two schemes are in use: 3x5x2 (source 1–3, information A–E,
 * handling P or C) and the older 5x5x5 (source A–E, information 1–5, handling 1–5).
 *
 * @param code as written, tidied
 * @param handling whether it may come into a review
 */
public record Grading(String code, Handling handling, String words) {
    private static final Pattern NOW = Pattern.compile("([1-3])([A-E])([PC])");
    private static final Pattern BEFORE = Pattern.compile("([A-E])([1-5])([1-5])");

    /** Where it may go. */
    public enum Handling {
        /** It may be shared with those who are not of the police. */
        MAY_BE_SHARED,
        /** On conditions, which have to be stated. */
        ON_CONDITIONS,
        /** Not beyond law enforcement, or not beyond the force, until they say otherwise. */
        NOT_BEYOND_POLICING
    }

    /** The grading, or empty when it is neither. */
    public static Optional<Grading> of(String written) {
        String code = written.replaceAll("[\\s/x-]", "").toUpperCase(Locale.ROOT);
        var now = NOW.matcher(code);
        if (now.matches())
            return Optional.of(new Grading(
                    code,
                    now.group(3).equals("P") ? Handling.MAY_BE_SHARED : Handling.ON_CONDITIONS,
                    source3(now.group(1)) + ", " + information3(now.group(2))));
        var before = BEFORE.matcher(code);
        if (before.matches())
            return Optional.of(new Grading(
                    code,
                    switch (before.group(3)) {
                        case "2" -> Handling.MAY_BE_SHARED;
                        case "5" -> Handling.ON_CONDITIONS;
                        default -> Handling.NOT_BEYOND_POLICING;
                    },
                    source5(before.group(1)) + ", " + information5(before.group(2))));
        return Optional.empty();
    }

    private static String source3(String grade) {
        return switch (grade) {
            case "1" -> "reliable source";
            case "2" -> "untested source";
            default -> "source that is not reliable";
        };
    }

    private static String source5(String grade) {
        return switch (grade) {
            case "A" -> "always reliable source";
            case "B" -> "mostly reliable source";
            case "C" -> "sometimes reliable source";
            case "D" -> "unreliable source";
            default -> "untested source";
        };
    }

    private static String information3(String grade) {
        return switch (grade) {
            case "A" -> "known directly";
            case "B" -> "known indirectly but corroborated";
            case "C" -> "known indirectly";
            case "D" -> "not known";
            default -> "suspected to be false";
        };
    }

    private static String information5(String grade) {
        return switch (grade) {
            case "1" -> "known to be true";
            case "2" -> "known to the source but not to the officer";
            case "3" -> "not known to the source but corroborated";
            case "4" -> "cannot be judged";
            default -> "suspected to be false";
        };
    }
}
