package candour.review.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A neutral word a review is called by where its reference would say too much. */
public record Pseudonym(@JsonValue String value) {
    private static final Pattern ALLOWED = Pattern.compile("[A-Z][a-z]{1,19}( [0-9]{1,3})?");

    /** Refuses anything else. */
    @JsonCreator
    public Pseudonym {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a pseudonym");
        }
    }
}
