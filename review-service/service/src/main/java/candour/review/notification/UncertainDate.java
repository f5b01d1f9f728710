package candour.review.notification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A day that may be uncertain: an EDTF expression of level 1, for example {@code 2026-02~} or an interval. */
public record UncertainDate(@JsonValue String value) {
    private static final Pattern ALLOWED =
            Pattern.compile("(\\.\\.|\\d{4}(-\\d{2}){0,2}[?~%]?)(/(\\.\\.|\\d{4}(-\\d{2}){0,2}[?~%]?))?");

    /** Refuses anything else. */
    @JsonCreator
    public UncertainDate {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an EDTF date");
        }
    }
}
