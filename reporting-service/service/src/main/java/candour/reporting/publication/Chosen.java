package candour.reporting.publication;

import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation or decision.
 *
 * @param digest of the version it is about; null for a recommendation
 */
public record Chosen(
        UUID choiceId,
        Choice choice,
        int version,
        @Nullable Code digest,
        LocalDate on,
        Code recordedBy,
        boolean confirmed) {

    Chosen confirm() {
        return new Chosen(choiceId, choice, version, digest, on, recordedBy, true);
    }
}
