package candour.review.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** What people call a review, for example {@code LR 3/2026} (ruling R26). */
public record HumanReference(@JsonValue String value) {
    private static final Pattern ALLOWED = Pattern.compile("[A-Z]{1,6} [0-9]{1,5}/[0-9]{4}");

    /** Refuses anything else. */
    @JsonCreator
    public HumanReference {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a review's reference");
        }
    }
}
