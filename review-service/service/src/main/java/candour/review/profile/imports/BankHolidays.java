package candour.review.profile.imports;

import candour.review.profile.ProfileCheck;
import candour.review.profile.WorkingDays;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads a jurisdiction's bank holidays from their data file, once, when the service is put together. */
public final class BankHolidays {
    private BankHolidays() {}

    /** The working days of every jurisdiction a profile may name. */
    public static Map<String, WorkingDays> all() {
        return ProfileCheck.JURISDICTIONS.stream().collect(Collectors.toMap(each -> each, BankHolidays::of));
    }

    /** The working days of a jurisdiction, from {@code bank-holidays-….csv} beside this class. */
    public static WorkingDays of(String jurisdiction) {
        var file = "bank-holidays-" + jurisdiction.toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
        try (var in = Objects.requireNonNull(BankHolidays.class.getResourceAsStream(file), file);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var days = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> LocalDate.parse(line.substring(0, 10)))
                    .collect(Collectors.toUnmodifiableSet());
            var years = days.stream().mapToInt(LocalDate::getYear).summaryStatistics();
            return new WorkingDays(days, LocalDate.of(years.getMin(), 1, 1), LocalDate.of(years.getMax(), 12, 31));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
