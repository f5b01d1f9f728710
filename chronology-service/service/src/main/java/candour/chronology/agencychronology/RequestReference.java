package candour.chronology.agencychronology;

import candour.platform.access.Code;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The reference an agency is given with its due day, and which its systems name when they push (R27). It stays the same when the day is
 * moved. It cannot be guessed without the review's own id, and is good for the systems of that agency only.
 */
public final class RequestReference {
    private RequestReference() {}

    public static UUID of(UUID reviewId, Code agency) {
        return UUID.nameUUIDFromBytes(
                ("chronology-request/" + reviewId + "/" + agency.value()).getBytes(StandardCharsets.UTF_8));
    }
}
