package candour.chronology.upload;

import candour.chronology.time.EventTime;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.SealedFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a file brought in. */
public sealed interface UploadCommand {
    UUID importId();

    UUID reviewId();

    Code agency();

    record ReceiveFile(
            UUID importId,
            UUID reviewId,
            Code agency,
            Code sha256,
            SealedFile file,
            @Nullable Sealed name,
            @Nullable Sealed source,
            Code owner,
            LocalDate on,
            Instant until)
            implements UploadCommand {}

    /**
     * @param remember propose the same for the agency's next file with the same headings, once this one is brought in
     * @param source of information for rows that name none; null to leave it as it was
     */
    record ChooseColumns(
            UUID importId,
            UUID reviewId,
            Code agency,
            List<ChosenTable> tables,
            boolean remember,
            @Nullable Sealed source,
            LocalDate on)
            implements UploadCommand {
        public ChooseColumns {
            tables = List.copyOf(tables);
        }
    }

    /**
     * @param choices how often the columns had been chosen when the rows were read
     * @param hasReason needed only once the chronology was handed in
     */
    record BeginImport(
            UUID importId,
            UUID reviewId,
            Code agency,
            UUID runId,
            int choices,
            int rows,
            int leftOut,
            boolean hasReason,
            LocalDate on)
            implements UploadCommand {}

    record AddBatch(UUID importId, UUID reviewId, Code agency, UUID runId, int batch, List<Row> rows, LocalDate on)
            implements UploadCommand {
        public AddBatch {
            rows = List.copyOf(rows);
        }
    }

    record CommitImport(
            UUID importId, UUID reviewId, Code agency, UUID runId, int leftOut, boolean hasReason, LocalDate on)
            implements UploadCommand {}

    record AbandonImport(UUID importId, UUID reviewId, Code agency, UploadEvent.Cause cause, LocalDate on)
            implements UploadCommand {}

    /** One entry to be; its id follows from the run and the row, so that a repeat makes no second one. */
    record Row(
            UUID entryId,
            int sequence,
            EventTime when,
            Sealed account,
            @Nullable Sealed reason) {}
}
