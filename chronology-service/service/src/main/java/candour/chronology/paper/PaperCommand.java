package candour.chronology.paper;

import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of papers. */
public sealed interface PaperCommand {
    UUID reviewId();

    /** A paper was made of an issued version, and is about to be given out. */
    record MakePaper(
            UUID reviewId,
            UUID paperId,
            PaperKind kind,
            int mergeVersion,
            @Nullable Code agency,
            int entries,
            Code sha256,
            LocalDate on)
            implements PaperCommand {}
}
