package candour.review.parallelprocess.http;

import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.authority.Capacity;
import candour.review.authority.http.DecidedByAnswer;
import candour.review.parallelprocess.ProcessKind;
import candour.review.parallelprocess.read.ParallelProcessRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A process or an enquiry as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParallelProcessAnswer(
        UUID id,
        @Nullable ProcessKind kind,
        @Nullable Capacity askedOf,
        LocalDate on,
        @Nullable Words detail,
        @Nullable DecidedByAnswer saidBy,
        @Nullable LocalDate concludedOn,
        @Nullable Words outcome,
        UUID recordedBy,
        @Nullable UUID concludedBy) {
    /** Opened for this caller. */
    public static ParallelProcessAnswer of(Exchange x, ParallelProcessRow row) {
        return new ParallelProcessAnswer(
                row.id(),
                row.kind(),
                row.askedOf(),
                row.on(),
                x.open(row.detail()),
                DecidedByAnswer.of(x, row.saidBy()),
                row.concludedOn(),
                x.open(row.outcome()),
                row.recordedBy(),
                row.concludedBy());
    }
}
