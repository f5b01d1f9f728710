package candour.family.authority.http;

import candour.family.authority.Capacity;
import candour.family.authority.DecidedBy;
import candour.platform.authority.Evidence;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who decided or said it, where the caller only records it (ruling R2). */
public record DecidedByBody(
        @NotNull Capacity capacity,
        @Nullable @Size(max = 200) String name,
        @NotNull LocalDate on,
        Evidence.@NotNull Kind evidence,
        @NotBlank @Size(max = Formats.TEXT) String evidenceReference) {

    /** Sealed under the entry it belongs to. */
    public DecidedBy seal(Exchange exchange, String scope, Object entry) {
        var about = List.of(entry.toString());
        return new DecidedBy(
                capacity,
                exchange.sealOrNull("person-name", scope, about, name),
                on,
                new Evidence(evidence, exchange.seal("evidence-reference", scope, about, evidenceReference)));
    }
}
