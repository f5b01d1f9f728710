package candour.review.duty.http;

import candour.platform.authority.http.EvidenceAnswer;
import candour.platform.rest.Exchange;
import candour.review.duty.DutyKind;
import candour.review.duty.read.DutyRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A duty as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DutyAnswer(
        UUID dutyId,
        DutyKind kind,
        String ledger,
        String owner,
        UUID cause,
        LocalDate raisedOn,
        LocalDate dueOn,
        DutyRow.State state,
        @Nullable LocalDate dischargedOn,
        @Nullable EvidenceAnswer evidence,
        @Nullable UUID dischargedBy) {
    /** Opened for this caller. */
    public static DutyAnswer of(Exchange x, DutyRow row) {
        var it = row.raised();
        return new DutyAnswer(
                it.dutyId(),
                it.kind(),
                it.kind().ledger(),
                it.owner().value(),
                it.cause(),
                it.raisedOn(),
                it.dueOn(),
                row.state(),
                row.dischargedOn(),
                EvidenceAnswer.of(x, row.evidence()),
                row.dischargedBy());
    }
}
