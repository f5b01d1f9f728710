package candour.platform.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A code, path or reference as it may stand in a record: letters, digits and a few signs; never words about people. */
public record Code(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._:/@{}-]{1,300}");

    public Code {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a code: letters, digits and . _ : / @ - only");
        }
    }

    /** As a code, or null. */
    public static @Nullable Code orNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : new Code(value);
    }

    @JsonCreator
    static Code of(String value) {
        return new Code(value);
    }

    @JsonValue
    @Override
    public String value() {
        return value;
    }
}
