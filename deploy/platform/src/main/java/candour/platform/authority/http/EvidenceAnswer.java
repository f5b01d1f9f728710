package candour.platform.authority.http;

import candour.platform.authority.Evidence;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import org.jspecify.annotations.Nullable;

/** Evidence as it is answered. */
public record EvidenceAnswer(Evidence.Kind kind, @Nullable Words reference) {
    /** Opened for this caller. */
    public static @Nullable EvidenceAnswer of(Exchange exchange, @Nullable Evidence evidence) {
        return evidence == null ? null : new EvidenceAnswer(evidence.kind(), exchange.open(evidence.reference()));
    }
}
