package candour.platform.authority.http;

import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.sealed.Sealed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Which record was a mistake, and why. */
public record RecordedInErrorBody(
        @NotNull UUID eventId,
        @NotBlank @Size(max = Formats.TEXT) String reason) {
    /** The reason, sealed. */
    public Sealed seal(Exchange exchange, String scope) {
        return exchange.seal("error-reason", scope, List.of(eventId.toString()), reason);
    }
}
