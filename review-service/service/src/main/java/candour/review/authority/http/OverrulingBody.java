package candour.review.authority.http;

import candour.platform.decision.Overruling;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rules of strength "should" the caller sets aside, and why. */
public record OverrulingBody(
        @NotEmpty Set<@Pattern(regexp = "[A-Z_]{3,80}") String> rules,
        @NotBlank @Size(max = Formats.TEXT) String reason) {
    /** In the role the act was allowed in. */
    public static Overruling seal(@Nullable OverrulingBody body, Exchange exchange, String scope, Object entry) {
        return body == null
                ? Overruling.NONE
                : new Overruling(
                        body.rules,
                        exchange.role(),
                        exchange.seal("overruling-reason", scope, List.of(entry.toString()), body.reason));
    }
}
