package candour.chronology.nocontact;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a statement that there was no contact. */
public sealed interface NoContactCommand {
    UUID statementId();

    UUID reviewId();

    Code agency();

    record StateNoContact(
            UUID statementId,
            UUID reviewId,
            Code agency,
            LocalDate from,
            LocalDate until,
            @Nullable Sealed account,
            LocalDate on)
            implements NoContactCommand {}

    record WithdrawNoContact(UUID statementId, UUID reviewId, Code agency, Sealed reason, LocalDate on)
            implements NoContactCommand {}
}
