package candour.chronology.entry;

import static candour.chronology.agencychronology.ChronologyRule.ENTRY_IS_NOT_KNOWN;
import static candour.chronology.agencychronology.ChronologyRule.ENTRY_WAS_WITHDRAWN;

import candour.chronology.agencychronology.AgencyChronology;
import candour.platform.decision.Facts;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Entries that somebody says something of, who does not write them. An entry of a draft is not to be told from one that does not exist. Each
 * is read, and so guarded by its version: none is withdrawn unseen while something is said of it.
 */
public final class KnownEntries {
    private KnownEntries() {}

    /** The chronologies of the entries read so far, for the decision to read next. */
    public static List<String> chronologies(Facts facts) {
        return facts.all(Entry.FOLD).values().stream()
                .filter(entry -> entry.version() > 0)
                .map(KnownEntries::chronology)
                .distinct()
                .toList();
    }

    /** These entries as they stand; refused when one is unknown to this review, not handed in, or withdrawn. */
    public static List<EntryAt> standing(Facts facts, UUID reviewId, Collection<UUID> entryIds) {
        return entryIds.stream()
                .distinct()
                .map(id -> standing(facts, reviewId, id))
                .toList();
    }

    private static EntryAt standing(Facts facts, UUID reviewId, UUID entryId) {
        Entry entry = facts.of(Entry.FOLD, entryId);
        boolean known = reviewId.equals(entry.reviewId())
                && facts.of(AgencyChronology.FOLD, chronology(entry)).handedIn();
        if (!known) throw ENTRY_IS_NOT_KNOWN.broken("an entry that was handed in");
        if (entry.withdrawn()) throw ENTRY_WAS_WITHDRAWN.broken("an entry that stands");
        return new EntryAt(entryId, Objects.requireNonNull(entry.agency()), entry.version());
    }

    private static String chronology(Entry entry) {
        return AgencyChronology.id(Objects.requireNonNull(entry.reviewId()), Objects.requireNonNull(entry.agency()));
    }
}
