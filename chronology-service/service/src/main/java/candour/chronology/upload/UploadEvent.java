package candour.chronology.upload;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.SealedFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of one file brought in. Stored for ever: add fields, never rename or remove them. */
public sealed interface UploadEvent {
    UUID importId();

    /**
     * A file was handed in. Nothing of it counts yet; its preview is for its owner only.
     *
     * @param sha256 of the file as it came, hex: the same file twice is one import
     * @param file where its sealed content is
     * @param name as its owner calls it
     * @param source the source of information for rows that name none
     * @param until when an uncommitted file is let go (R28: seven days), UTC
     */
    @Stored("chronology-file-received")
    record FileReceived(
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
            implements UploadEvent {}

    /**
     * Its owner said what the columns of its tables hold. It takes the place of what was said before; a table that is not named is read by its
     * headings.
     *
     * @param remember propose the same for the agency's next file with the same headings, once this one is brought in
     * @param source of information for rows that name none; null when it stays as it was
     */
    @Stored("chronology-columns-chosen")
    record ColumnsChosen(
            UUID importId,
            List<ChosenTable> tables,
            boolean remember,
            @Nullable Sealed source,
            LocalDate on) implements UploadEvent {
        public ColumnsChosen {
            tables = List.copyOf(tables);
        }
    }

    /**
     * @param runId of this attempt: entries of an attempt that came to nothing never count
     * @param rows how many entries there will be
     * @param leftOut rows that could not be brought in as they stand
     */
    @Stored("chronology-import-begun")
    record ImportBegun(UUID importId, UUID runId, int rows, int leftOut, LocalDate on) implements UploadEvent {}

    /** Up to 500 entries stored in the same append; they count for nothing yet. */
    @Stored("chronology-import-batch-added")
    record BatchAdded(UUID importId, UUID runId, int batch, int entries) implements UploadEvent {}

    /** From here on, and only from here on, the entries of this import count. */
    @Stored("chronology-import-committed")
    record ImportCommitted(
            UUID importId, UUID reviewId, Code agency, UUID runId, int entries, int leftOut, LocalDate on)
            implements UploadEvent {}

    /** It was given up or cut off; nothing of it counts. The same file may be tried again. */
    @Stored("chronology-import-abandoned")
    record ImportAbandoned(
            UUID importId, @Nullable UUID runId, @Nullable UUID fileId, Cause cause, LocalDate on)
            implements UploadEvent {}

    /** Why an import came to nothing. */
    enum Cause {
        BY_ITS_OWNER,
        INTERRUPTED,
        REFUSED,
        EXPIRED
    }
}
