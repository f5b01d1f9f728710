package candour.chronology.glossary;

import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What may be asked of one term. */
public sealed interface GlossaryCommand {
    UUID termId();

    UUID reviewId();

    record EnterTerm(UUID termId, UUID reviewId, TermKind kind, Sealed written, Sealed standsFor, LocalDate on)
            implements GlossaryCommand {}

    record ChangeTerm(UUID termId, UUID reviewId, Sealed written, Sealed standsFor, LocalDate on)
            implements GlossaryCommand {}

    record RemoveTerm(UUID termId, UUID reviewId, LocalDate on) implements GlossaryCommand {}
}
