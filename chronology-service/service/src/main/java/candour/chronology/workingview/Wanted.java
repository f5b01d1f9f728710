package candour.chronology.workingview;

import candour.chronology.tag.Tags;
import candour.chronology.time.EventTime;
import candour.platform.access.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a merged chronology somebody wants to see. What is empty or null does not matter.
 *
 * @param agencies any of these
 * @param persons all of these are tagged
 * @param themes all of these are tagged
 * @param from first day, London time
 * @param until last day, London time
 */
public record Wanted(
        Set<Code> agencies,
        Set<UUID> persons,
        Set<Code> themes,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<Status> statuses) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Everything. */
    public static final Wanted ALL = new Wanted(Set.of(), Set.of(), Set.of(), null, null, Set.of());

    public Wanted {
        agencies = Set.copyOf(agencies);
        persons = Set.copyOf(persons);
        themes = Set.copyOf(themes);
        statuses = Set.copyOf(statuses);
    }

    public boolean takes(Code agency, EventTime when, Tags tags, Status status) {
        return (agencies.isEmpty() || agencies.contains(agency))
                && (statuses.isEmpty() || statuses.contains(status))
                && tags.persons().containsAll(persons)
                && tags.themes().containsAll(themes)
                && mayLieWithin(when);
    }

    /** An uncertain entry is shown wherever it may belong: no doubt ever takes one out. */
    private boolean mayLieWithin(EventTime when) {
        return when.dateDoubted() || (!endsBefore(when) && !beginsAfter(when));
    }

    /** Within the days asked for, whatever its uncertainty. */
    public boolean surelyWithin(EventTime when) {
        Instant begin = begin();
        Instant end = end();
        return !when.dateDoubted()
                && (begin == null || when.earliest() != null && !when.earliest().isBefore(begin))
                && (end == null || when.latest() != null && !when.latest().isAfter(end));
    }

    private boolean endsBefore(EventTime when) {
        Instant begin = begin();
        return begin != null && when.latest() != null && !when.latest().isAfter(begin);
    }

    private boolean beginsAfter(EventTime when) {
        Instant end = end();
        return end != null && when.earliest() != null && !when.earliest().isBefore(end);
    }

    private @Nullable Instant begin() {
        return from == null ? null : from.atStartOfDay(LONDON).toInstant();
    }

    private @Nullable Instant end() {
        return until == null ? null : until.plusDays(1).atStartOfDay(LONDON).toInstant();
    }
}
