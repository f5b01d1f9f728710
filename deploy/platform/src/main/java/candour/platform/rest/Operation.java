package candour.platform.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Long work as its owner sees it.
 *
 * @param kind for example {@code import} or {@code export}
 * @param owner who asked for it; nobody else sees it
 * @param scope the review, or empty
 * @param phase where it stands, for example {@code READING}
 * @param done how much of the phase is done
 * @param total how much there is, or 0 when that is not known yet
 * @param result where the result is to be read, once it is done
 * @param reason a code that says why it failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Operation(
        UUID id,
        String kind,
        @JsonIgnore String owner,
        String scope,
        String phase,
        long done,
        long total,
        Status status,
        @Nullable String result,
        @Nullable String reason,
        Instant startedAt) {

    /** How it stands. */
    public enum Status {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** Of 100, or null while the total is not known. */
    @JsonProperty
    public @Nullable Integer percent() {
        return status == Status.DONE
                ? Integer.valueOf(100)
                : total == 0 ? null : Integer.valueOf((int) (100 * done / total));
    }
}
