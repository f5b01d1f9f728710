package candour.review.parallelprocess.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.parallelprocess.ParallelProcessEvent;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelEnquiryMade;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelProcessRecorded;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelProcessRecordedInError;
import candour.review.parallelprocess.ParallelProcessEvent.ProceedingsConcluded;

/** What runs beside each review (S002-042). */
public final class ParallelProcessBoard implements ReadModel<ParallelProcessRow> {
    /** The one there is. */
    public static final ParallelProcessBoard PARALLEL_PROCESSES = new ParallelProcessBoard();

    private ParallelProcessBoard() {}

    @Override
    public String name() {
        return "parallel-processes";
    }

    @Override
    public Class<ParallelProcessRow> row() {
        return ParallelProcessRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<ParallelProcessRow> rows) {
        if (!(event.payload() instanceof ParallelProcessEvent process)) {
            return;
        }
        var by = event.eventId();
        switch (process) {
            case ParallelEnquiryMade e ->
                rows.put(new ParallelProcessRow(
                        e.enquiryId(),
                        e.reviewId(),
                        null,
                        e.askedOf(),
                        e.madeOn(),
                        e.answer(),
                        null,
                        null,
                        null,
                        by,
                        null));
            case ParallelProcessRecorded e ->
                rows.put(new ParallelProcessRow(
                        e.processId(),
                        e.reviewId(),
                        e.kind(),
                        null,
                        e.liveFrom(),
                        e.detail(),
                        e.saidBy(),
                        null,
                        null,
                        by,
                        null));
            case ProceedingsConcluded e ->
                rows.change(e.processId().toString(), row -> row.concluded(e.concludedOn(), e.outcome(), by));
            case ParallelProcessRecordedInError e -> {
                for (var row : rows.inScope(e.reviewId().toString())) {
                    if (row.recordedBy().equals(e.markedEventId())) {
                        rows.remove(row.key());
                    } else if (e.markedEventId().equals(row.concludedBy())) {
                        rows.put(row.concluded(null, null, null));
                    }
                }
            }
        }
    }
}
