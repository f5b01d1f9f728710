package candour.chronology.timeline;

import java.util.List;

/**
 * What a timeline shows, apart from how.
 *
 * @param title what it is called aloud
 * @param lanes top to bottom; an agency without entries has one, too
 * @param entries in the order of the merged chronology
 */
public record Timeline(String title, List<String> lanes, List<TimelineEntry> entries, List<Shade> shades) {
    public Timeline {
        lanes = List.copyOf(lanes);
        entries = List.copyOf(entries);
        shades = List.copyOf(shades);
    }

    /** In one sentence, for whoever does not see the picture. */
    public String description() {
        long undated = entries.stream()
                .filter(entry -> entry.when().placedAt() == null)
                .count();
        return entries.size() + " entries in " + lanes.size() + " lanes, one for each agency. " + undated
                + " have no date. A bar is as long as its date is uncertain; an arrow is an end nobody knows; a dashed"
                + " line is a date its writer doubted. The table says the same.";
    }
}
