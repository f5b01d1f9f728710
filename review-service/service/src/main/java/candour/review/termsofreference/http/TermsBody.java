package candour.review.termsofreference.http;

import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.review.termsofreference.Terms;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a review is to look at, and why. */
public record TermsBody(
        @NotNull LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @NotBlank @Size(max = Formats.TEXT) String rationale,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 2000) String> keyQuestions) {
    /** Sealed under the review. */
    public Terms seal(Exchange exchange, UUID reviewId) {
        var scope = reviewId.toString();
        return new Terms(
                periodFrom,
                periodTo,
                exchange.seal("terms-rationale", scope, List.of(scope), rationale),
                keyQuestions.stream()
                        .map(each -> exchange.seal("terms-question", scope, List.of(scope), each))
                        .toList());
    }

    /** The same where they may be missing. */
    public static @Nullable Terms sealOrNull(@Nullable TermsBody body, Exchange exchange, UUID reviewId) {
        return body == null ? null : body.seal(exchange, reviewId);
    }
}
