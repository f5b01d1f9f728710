package candour.family.workingdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The working days of one jurisdiction: Monday to Friday without its bank holidays. Beyond the years its data
 * cover every weekday counts, so that a duty falls due too early rather than never.
 */
public record WorkingDays(Set<LocalDate> holidays) {

    /** The day that lies this many working days after another; the day itself does not count. */
    public LocalDate after(LocalDate day, int workingDays) {
        var at = day;
        for (int left = workingDays; left > 0; ) {
            at = at.plusDays(1);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
