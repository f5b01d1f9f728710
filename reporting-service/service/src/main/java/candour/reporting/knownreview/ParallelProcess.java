package candour.reporting.knownreview;

import candour.platform.access.Code;
import candour.reporting.authority.Capacity;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A process beside the review, as far as this service has been told.
 *
 * @param noted the event of review-service it was learnt from
 * @param concluded the event of review-service that ended it, or null while it is live
 */
public record ParallelProcess(
        UUID processId, Code kind, UUID noted, @Nullable UUID concluded) {

    private static final Set<String> PROSECUTORS =
            Set.of("CRIMINAL_INVESTIGATION", "CRIMINAL_PROCEEDINGS", "FATAL_ACCIDENT_INQUIRY");

    /** Whether it still runs. */
    public boolean live() {
        return concluded == null;
    }

    /** Whom publication has to be discussed with while it runs, or null (S002-166). */
    public @Nullable Capacity toConsult() {
        return toConsult(kind);
    }

    /** The same for a kind of process. */
    public static @Nullable Capacity toConsult(Code kind) {
        if (PROSECUTORS.contains(kind.value())) {
            return Capacity.PROSECUTOR;
        }
        return kind.value().equals("CHILDRENS_HEARING") ? Capacity.CHILDRENS_REPORTER : null;
    }
}
