package candour.chronology.time;

import java.util.regex.Pattern;

/**
 * A time in the notation of EDTF (ISO 8601-2, level 1 with open and unknown ends), for example {@code 2014-03~} or {@code ../2024-03-02}.
 * It holds figures and signs only, so that no free text can hide in it.
 */
public record Expression(String value) {
    private static final Pattern SIGNS = Pattern.compile("[0-9TZX:.+\\-/~?%]{2,64}");

    public Expression {
        if (!SIGNS.matcher(value).matches()) throw new IllegalArgumentException("This is not a date expression.");
    }

    @Override
    public String toString() {
        return value;
    }
}
