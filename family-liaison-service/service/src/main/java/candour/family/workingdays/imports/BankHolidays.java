package candour.family.workingdays.imports;

import candour.family.workingdays.WorkingDays;
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
import java.util.stream.Stream;

/** Reads a jurisdiction's bank holidays from their data file, once, when the service is put together. */
public final class BankHolidays {
    private BankHolidays() {}

    /** The working days of every jurisdiction a review may lie in. */
    public static Map<String, WorkingDays> all() {
        return Stream.of("SCOTLAND", "ENGLAND_AND_WALES").collect(Collectors.toMap(each -> each, BankHolidays::of));
    }

    /** The working days of a jurisdiction, from {@code bank-holidays-….csv} beside this class. */
    public static WorkingDays of(String jurisdiction) {
        var file = "bank-holidays-" + jurisdiction.toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
        try (var in = Objects.requireNonNull(BankHolidays.class.getResourceAsStream(file), file);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new WorkingDays(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> LocalDate.parse(line.substring(0, 10)))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
