package candour.review.custody.http;

import candour.platform.authority.http.EvidenceBody;
import candour.platform.rest.Formats;
import candour.platform.sealed.shredding.Order.Authority;
import candour.platform.sealed.shredding.Order.LegalGround;
import candour.review.custody.KeyChange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is sent about orders. */
final class KeyOrderBodies {
    private KeyOrderBodies() {}

    /** What is to be done to whose key, on what ground, and why. */
    public record KeyOrderBody(
            @NotNull @Pattern(regexp = Formats.REFERENCE) String subject,
            @NotNull KeyChange change,
            @NotNull LegalGround legalGround,
            @NotBlank @Size(max = Formats.TEXT) String reason,
            @NotNull @Valid EvidenceBody evidence) {}

    /** Who decided, and what shows it (ruling R2). */
    public record KeyOrderDecisionBody(
            @NotNull Authority authority,
            @NotNull @Pattern(regexp = Formats.REFERENCE) String decidedBy,
            @NotNull LocalDate decidedOn,
            @NotNull @Valid EvidenceBody evidence) {}

    /** Why it is taken back. */
    public record KeyOrderWithdrawalBody(
            @NotBlank @Size(max = Formats.TEXT) String reason) {}
}
