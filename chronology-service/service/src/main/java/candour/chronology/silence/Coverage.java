package candour.chronology.silence;

import candour.chronology.silence.Sighting.Strength;
import candour.chronology.time.EventTime;
import candour.platform.calendar.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a silence is held against: the period it is looked for in, and what agencies have said of their own silences. */
public final class Coverage {

    private Coverage() {}

    /**
     * The days looked at: the period asked of agencies, and where that is open the first and last day anything is dated for sure.
     *
     * @return null when nothing says where to begin
     */
    public static @Nullable Stretch period(
            @Nullable LocalDate from, @Nullable LocalDate until, List<Sighting> sightings, LocalDate today) {
        LocalDate first = from != null
                ? from
                : sightings.stream()
                        .map(Sighting::when)
                        .filter(when -> !when.dateDoubted() && when.earliest() != null)
                        .map(when -> day(when.earliest()))
                        .min(LocalDate::compareTo)
                        .orElse(null);
        LocalDate last = until == null || until.isAfter(today) ? today : until;
        return first == null || last.isBefore(first) ? null : new Stretch(first, last);
    }

    /** Entries that surely lie within a stretch of which their agency says that it had no contact. */
    public static List<UUID> against(Stretch noContact, String agency, List<Sighting> sightings) {
        return sightings.stream()
                .filter(each -> each.agency().equals(agency) && each.strength() == Strength.YES)
                .filter(each -> surelyWithin(each.when(), noContact))
                .map(Sighting::entryId)
                .toList();
    }

    private static boolean surelyWithin(EventTime when, Stretch stretch) {
        return !when.dateDoubted()
                && when.earliest() != null
                && when.latest() != null
                && stretch.covers(
                        new Stretch(day(when.earliest()), day(when.latest().minusNanos(1))));
    }

    private static LocalDate day(Instant instant) {
        return London.day(instant);
    }
}
