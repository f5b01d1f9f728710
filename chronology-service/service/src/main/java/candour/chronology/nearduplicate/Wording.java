package candour.chronology.nearduplicate;

import candour.chronology.time.EventTime;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry while it is compared: whose it is, when it was, and what of its words is needed to compare them. Lives in memory only.
 *
 * <p>What has no beginning or no end may have been at any time on that side, so it is near to everything there.
 */
public final class Wording {
    final UUID entryId;
    final String agency;
    final Instant earliest;
    final Instant latest;
    final int[] shingles;

    private Wording(UUID entryId, String agency, Instant earliest, Instant latest, int[] shingles) {
        this.entryId = entryId;
        this.agency = agency;
        this.earliest = earliest;
        this.latest = latest;
        this.shingles = shingles;
    }

    /** The words are read once and let go. */
    public static Wording of(UUID entryId, String agency, EventTime when, String words) {
        return new Wording(
                entryId,
                agency,
                when.earliest() == null ? Instant.MIN : when.earliest(),
                when.latest() == null ? Instant.MAX : when.latest(),
                Shingles.of(words));
    }

    double likeness(Wording other) {
        return Shingles.likeness(shingles, other.shingles);
    }
}
