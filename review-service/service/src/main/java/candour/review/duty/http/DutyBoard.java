package candour.review.duty.http;

import static candour.review.duty.read.DutiesBoard.DUTIES;

import candour.platform.authority.http.EvidenceBody;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.review.duty.DutyCommand.DischargeDuty;
import candour.review.duty.DutyCommand.MarkDischargeInError;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What reviews and notifications both do with their duties. */
@Singleton
public class DutyBoard {
    private final Exchange exchange;

    DutyBoard(Exchange exchange) {
        this.exchange = exchange;
    }

    /** When a duty was done, and what shows it. */
    public record DischargeBody(
            @Nullable LocalDate dischargedOn,
            @Nullable @Valid EvidenceBody evidence) {}

    RestResponse<Page<DutyAnswer>> list(UUID about) {
        return exchange.page(DUTIES, about.toString(), row -> DutyAnswer.of(exchange, row));
    }

    RestResponse<AcceptedBody> discharge(UUID about, UUID dutyId, DischargeBody body) {
        return exchange.accepted(exchange.send(new DischargeDuty(
                dutyId,
                about,
                exchange.orToday(body.dischargedOn()),
                EvidenceBody.sealOrNull(body.evidence(), exchange, about.toString(), dutyId),
                null)));
    }

    RestResponse<AcceptedBody> recordedInError(UUID about, UUID dutyId, RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkDischargeInError(dutyId, about, body.eventId(), body.seal(exchange, about.toString()))));
    }
}
