package candour.chronology.contradiction;

import candour.chronology.entry.EntryAt;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of one contradiction set. Stored for ever: add fields, never rename or remove them. */
public sealed interface ContradictionEvent {
    UUID setId();

    UUID reviewId();

    /** What the accounts contradict each other on. */
    enum About {
        WHAT_HAPPENED,
        DATES
    }

    /** How a set was closed. A definitive account is not required (S001-46). */
    enum Outcome {
        /** There is evidence for one of the accounts, or for another one. All of them are retained. */
        RESOLVED,
        /** Different views stand side by side, and that is the answer. */
        UNRESOLVED_BY_DESIGN,
        /** Agencies took accounts back, so that nothing stands against what is left. */
        FELL_AWAY
    }

    /**
     * These accounts contradict each other. Neither is edited or removed.
     *
     * @param entries those that join the set with this
     * @param linkId the same-event link whose dates differ, or null
     */
    @Stored("accounts-contradict")
    record AccountsContradict(
            UUID setId,
            UUID reviewId,
            List<EntryAt> entries,
            About about,
            @Nullable UUID linkId,
            @Nullable Sealed words,
            LocalDate on)
            implements ContradictionEvent {
        public AccountsContradict {
            entries = List.copyOf(entries);
        }
    }

    @Stored("contradiction-analysed")
    record ContradictionAnalysed(UUID setId, UUID reviewId, Sealed analysis, LocalDate on)
            implements ContradictionEvent {}

    @Stored("contradiction-closed")
    record ContradictionClosed(
            UUID setId,
            UUID reviewId,
            List<UUID> entries,
            Outcome outcome,
            Sealed reasons,
            @Nullable Sealed evidence,
            LocalDate on)
            implements ContradictionEvent {
        public ContradictionClosed {
            entries = List.copyOf(entries);
        }
    }

    @Stored("contradiction-reopened")
    record ContradictionReopened(UUID setId, UUID reviewId, List<UUID> entries, Sealed reason, LocalDate on)
            implements ContradictionEvent {
        public ContradictionReopened {
            entries = List.copyOf(entries);
        }
    }
}
