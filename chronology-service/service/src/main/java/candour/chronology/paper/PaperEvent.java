package candour.chronology.paper;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of papers. Stored for ever: add fields, never rename or remove them. */
public sealed interface PaperEvent {
    UUID reviewId();

    /**
     * A file was made of a version of the merged chronology. Who asked for it is the event's recorder.
     *
     * @param agency only that agency's entries; null for all
     * @param entries how many it holds
     * @param sha256 of the file (hex), so that a copy somebody holds can be recognised; the file itself is not kept
     */
    @Stored("chronology-paper-made")
    record PaperMade(
            UUID reviewId,
            UUID paperId,
            PaperKind kind,
            int mergeVersion,
            @Nullable Code agency,
            int entries,
            Code sha256,
            LocalDate on)
            implements PaperEvent {}
}
