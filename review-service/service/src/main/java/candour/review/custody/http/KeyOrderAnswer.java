package candour.review.custody.http;

import candour.platform.authority.http.EvidenceAnswer;
import candour.platform.rest.Action;
import candour.platform.rest.Words;
import candour.platform.sealed.shredding.Order.Authority;
import candour.platform.sealed.shredding.Order.LegalGround;
import candour.review.custody.KeyChange;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is answered.
 *
 * @param reason and evidence are for those who propose and decide; custodians and auditors do without
 * @param standing PROPOSED, AGREED, DECLINED, WITHDRAWN, CARRIED_OUT, or DONE when all services have confirmed a shred
 * @param notBefore when it may be carried out, UTC
 * @param confirmed the services that have destroyed their key
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeyOrderAnswer(
        UUID orderId,
        String subject,
        KeyChange change,
        LegalGround legalGround,
        @Nullable Words reason,
        @Nullable EvidenceAnswer evidence,
        String proposedBy,
        LocalDate proposedOn,
        String standing,
        @Nullable Decision decision,
        @Nullable Instant notBefore,
        Set<String> confirmed,
        List<Action> actions) {

    /** Who decided it, and who recorded that. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decision(
            Authority authority,
            String decidedBy,
            LocalDate decidedOn,
            @Nullable EvidenceAnswer evidence,
            String recordedBy) {}
}
