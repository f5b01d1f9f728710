package candour.chronology.timeline;

import candour.chronology.time.EventTime;
import candour.chronology.timeline.Shade.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stretches between two entries of one agency in which it has none. A shade is a question to be asked, not a finding: what an agency did not
 * write down may have happened, and any entry that may lie in a stretch ends it (B6).
 */
public final class NoContact {
    private NoContact() {}

    /** Stretches of at least that long, by lane and time. Entries without both bounds, or in doubt, neither open nor close one. */
    public static List<Shade> of(List<TimelineEntry> entries, Duration atLeast) {
        Map<String, List<EventTime>> lanes = new LinkedHashMap<>();
        for (TimelineEntry entry : entries)
            lanes.computeIfAbsent(entry.lane(), _ -> new ArrayList<>()).add(entry.when());
        List<Shade> shades = new ArrayList<>();
        lanes.forEach((lane, times) -> shades.addAll(between(lane, times, atLeast)));
        return shades;
    }

    private static List<Shade> between(String lane, List<EventTime> times, Duration atLeast) {
        List<EventTime> known = times.stream()
                .filter(when -> when.earliest() != null && when.latest() != null)
                .sorted(Comparator.comparing(EventTime::earliest))
                .toList();
        List<Shade> shades = new ArrayList<>();
        Instant covered = Instant.MAX;
        for (EventTime when : known) {
            if (covered.isBefore(when.earliest())
                    && Duration.between(covered, when.earliest()).compareTo(atLeast) >= 0)
                shades.add(new Shade(lane, covered, when.earliest(), Kind.NO_CONTACT));
            covered = covered == Instant.MAX || covered.isBefore(when.latest()) ? when.latest() : covered;
        }
        return shades;
    }
}
