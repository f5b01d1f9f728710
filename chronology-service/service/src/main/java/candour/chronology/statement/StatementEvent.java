package candour.chronology.statement;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of the kind of statement an entry is. Stored for ever: add fields, never rename or remove them. */
public sealed interface StatementEvent {
    UUID entryId();

    UUID reviewId();

    Code agency();

    /** What is said, and how far it reaches. */
    enum Kind {
        FACT,
        OPINION,
        ACCOUNT,
        INTENTION
    }

    /** @param version of the entry; a later one has not been looked at */
    @Stored("chronology-statement-classified")
    record StatementClassified(
            UUID entryId,
            UUID reviewId,
            Code agency,
            int version,
            Kind kind,
            @Nullable Sealed holder,
            @Nullable Sealed source,
            LocalDate on)
            implements StatementEvent {}
}
