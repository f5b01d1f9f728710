package candour.chronology.statement;

import candour.chronology.statement.StatementEvent.Kind;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked about what kind of statement an entry is. */
public sealed interface StatementCommand {
    UUID entryId();

    UUID reviewId();

    Code agency();

    /**
     * Says what it is; again, when that was wrong.
     *
     * @param holder whose opinion, account or intention it is
     * @param source where a fact is established
     */
    record ClassifyStatement(
            UUID entryId,
            UUID reviewId,
            Code agency,
            Kind kind,
            @Nullable Sealed holder,
            @Nullable Sealed source,
            LocalDate on)
            implements StatementCommand {}
}
