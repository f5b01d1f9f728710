package candour.chronology.workingview;

import candour.chronology.tag.Tags;
import candour.chronology.time.EventTime;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /** An uncertain entry is shown wherever it may belong; a doubted date may be a year out. */
    private boolean mayLieWithin(EventTime when) {
        int doubt = when.dateDoubted() ? 366 : 0;
        Instant begin = begin();
        Instant end = end();
        boolean before = begin != null
                && when.latest() != null
                && !when.latest().plus(doubt, ChronoUnit.DAYS).isAfter(begin);
        boolean after = end != null
                && when.earliest() != null
                && !when.earliest().minus(doubt, ChronoUnit.DAYS).isBefore(end);
        return !before && !after;
    }

    /** Within the days asked for, whatever its uncertainty. */
    public boolean surelyWithin(EventTime when) {
        Instant begin = begin();
        Instant end = end();
        return !when.dateDoubted()
                && (begin == null || when.earliest() != null && !when.earliest().isBefore(begin))
                && (end == null || when.latest() != null && !when.latest().isAfter(end));
    }

    private @Nullable Instant begin() {
        return from == null ? null : from.atStartOfDay(London.ZONE).toInstant();
    }

    private @Nullable Instant end() {
        return until == null
                ? null
                : until.plusDays(1).atStartOfDay(London.ZONE).toInstant();
    }
}
