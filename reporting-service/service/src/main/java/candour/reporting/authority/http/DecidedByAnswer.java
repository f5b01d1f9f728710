package candour.reporting.authority.http;

import candour.platform.authority.http.EvidenceAnswer;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.reporting.authority.Capacity;
import candour.reporting.authority.DecidedBy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who decided, as it is answered: every view of a recorded decision shows it (ruling R2). */
public record DecidedByAnswer(
        Capacity capacity,
        @Nullable String reference,
        @Nullable Words name,
        LocalDate decidedOn,
        @Nullable EvidenceAnswer evidence) {
    /** Opened for this caller. */
    public static @Nullable DecidedByAnswer of(Exchange exchange, @Nullable DecidedBy by) {
        return by == null
                ? null
                : new DecidedByAnswer(
                        by.capacity(),
                        by.reference() == null ? null : by.reference().value(),
                        exchange.open(by.name()),
                        by.decidedOn(),
                        EvidenceAnswer.of(exchange, by.evidence()));
    }
}
