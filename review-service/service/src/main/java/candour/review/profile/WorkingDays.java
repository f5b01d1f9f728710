package candour.review.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The working days of one jurisdiction: Monday to Friday without its bank holidays. Knows only the years its
 * data covers and says so beyond them, rather than guess.
 */
public record WorkingDays(Set<LocalDate> holidays, LocalDate firstDay, LocalDate lastDay) {
    /** Whether people work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        if (day.isBefore(firstDay) || day.isAfter(lastDay)) {
            throw new IllegalArgumentException("The calendar covers " + firstDay + " to " + lastDay + " only");
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

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
}
