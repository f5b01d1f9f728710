package candour.review.parallelprocess.read;

import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import candour.review.authority.Capacity;
import candour.review.authority.DecidedBy;
import candour.review.parallelprocess.ProcessKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parallel process, or an enquiry whether there is one.
 *
 * @param kind null for an enquiry
 * @param askedOf null for a process
 * @param on since when it runs, or when it was asked
 * @param detail what is known, or what was answered
 * @param recordedBy the event it was recorded with
 * @param concludedBy the event its end was recorded with
 */
public record ParallelProcessRow(
        UUID id,
        UUID reviewId,
        @Nullable ProcessKind kind,
        @Nullable Capacity askedOf,
        LocalDate on,
        @Nullable Sealed detail,
        @Nullable DecidedBy saidBy,
        @Nullable LocalDate concludedOn,
        @Nullable Sealed outcome,
        UUID recordedBy,
        @Nullable UUID concludedBy)
        implements Row {
    @Override
    public String key() {
        return id.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return on + " " + id;
    }

    ParallelProcessRow concluded(@Nullable LocalDate when, @Nullable Sealed how, @Nullable UUID by) {
        return new ParallelProcessRow(id, reviewId, kind, askedOf, on, detail, saidBy, when, how, recordedBy, by);
    }
}
