package candour.review.authority.http;

import candour.platform.access.Code;
import candour.platform.authority.http.EvidenceBody;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.review.authority.Capacity;
import candour.review.authority.DecidedBy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who decided, where the caller only records it (ruling R2). */
public record DecidedByBody(
        @NotNull Capacity capacity,
        @Nullable @Pattern(regexp = Formats.REFERENCE) String reference,
        @Nullable @Size(max = 200) String name,
        @NotNull LocalDate decidedOn,
        @NotNull @Valid EvidenceBody evidence) {
    /** Sealed under the entry it belongs to. */
    public DecidedBy seal(Exchange exchange, String scope, Object entry) {
        return new DecidedBy(
                capacity,
                Code.orNull(reference),
                exchange.sealOrNull("person-name", scope, List.of(entry.toString()), name),
                decidedOn,
                evidence.seal(exchange, scope, entry));
    }
}
