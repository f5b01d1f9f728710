package candour.review.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The public name of an organisation; no place for a person's. */
public record Label(@JsonValue String value) {
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N} .,'&()/-]{1,120}");

    /** Refuses anything else. */
    @JsonCreator
    public Label {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of an organisation");
        }
    }
}
