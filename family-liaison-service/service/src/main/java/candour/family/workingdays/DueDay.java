package candour.family.workingdays;

import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * By when something is due, by each jurisdiction's calendar: which of them counts is known to whoever knows the review
 * (X-10).
 */
public record DueDay(Map<Code, LocalDate> byJurisdiction) {

    /** So many working days after a day, by each of these calendars. */
    public static DueDay after(LocalDate day, int workingDays, Map<String, WorkingDays> calendars) {
        return new DueDay(calendars.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> new Code(each.getKey()), each -> each.getValue().after(day, workingDays))));
    }

    /** The day there; where nobody has told whose calendar counts, the earliest: too early rather than too late. */
    public LocalDate in(@Nullable Code jurisdiction) {
        var there = jurisdiction == null ? null : byJurisdiction.get(jurisdiction);
        return there == null ? earliest(byJurisdiction.values()) : there;
    }

    private static LocalDate earliest(Collection<LocalDate> days) {
        return days.stream().min(LocalDate::compareTo).orElseThrow();
    }
}
