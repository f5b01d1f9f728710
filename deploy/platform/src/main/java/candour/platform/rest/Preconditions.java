package candour.platform.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** If-Match and ETag: an entity tag is the version of a stream. */
final class Preconditions {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Preconditions() {}

    static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The version the caller has seen, or null when any will do. */
    static @Nullable Long expected(@Nullable String ifMatch, boolean needed) {
        if (ifMatch == null) {
            if (needed) {
                throw Problem.of(
                                ProblemType.VERSION_NEEDED,
                                "Send the ETag you last read as If-Match, so that nobody's change is overwritten unseen.")
                        .asException();
            }
            return null;
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Problem.invalid("header.If-Match", "Must be one ETag as it was read, for example \"3\".")
                    .asException();
        }
        return Long.valueOf(tag.group(1));
    }
}
