package candour.platform.authority.http;

import candour.platform.authority.Evidence;
import candour.platform.rest.Exchange;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What shows that something was decided or done: a minute and its item, a letter's date. */
public record EvidenceBody(
        @NotNull Evidence.Kind kind,
        @NotBlank @Size(max = 2000) String reference) {
    /** Sealed under the entry it is evidence of. */
    public Evidence seal(Exchange exchange, String scope, Object entry) {
        return new Evidence(kind, exchange.seal("evidence", scope, List.of(entry.toString()), reference));
    }

    /** The same where it may be missing. */
    public static @Nullable Evidence sealOrNull(
            @Nullable EvidenceBody body, Exchange exchange, String scope, Object entry) {
        return body == null ? null : body.seal(exchange, scope, entry);
    }
}
