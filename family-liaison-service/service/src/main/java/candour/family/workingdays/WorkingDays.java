package candour.family.workingdays;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The working days of one jurisdiction: Monday to Friday without its bank holidays (X-10). Beyond the years its data
 * cover every weekday counts, so that a duty falls due too early rather than never.
 */
public record WorkingDays(Set<LocalDate> holidays) {

    /** The days of a jurisdiction, from its data file beside this class; read once. */
    public static WorkingDays of(String jurisdiction) {
        var file = "bank-holidays-" + jurisdiction.toLowerCase(Locale.ROOT) + ".csv";
        try (var in = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(file), file);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new WorkingDays(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> LocalDate.parse(line.substring(0, 10)))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
