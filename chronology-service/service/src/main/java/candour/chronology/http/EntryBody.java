package candour.chronology.http;

import candour.chronology.imports.Account;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Lasting;
import candour.chronology.time.Reading;
import candour.chronology.time.ReadingRules;
import candour.platform.rest.Problem;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An entry as an agency writes it. Dates are words, as people write them; what cannot be read is asked about.
 *
 * @param date for example "?22 May 2016", "c. March 2014", "3-5 March 2024", or "not known"
 * @param time for example "14:30", "approx 2pm", "overnight"
 * @param endDate when it lasted
 * @param event what happened
 * @param source where it is recorded
 * @param action what was done about it, or why nothing was
 * @param sequence its place in the agency's own chronology
 * @param reason why it is added or changed; needed once the chronology was handed in
 */
public record EntryBody(
        @NotBlank @Size(max = 200) String date,
        @Nullable @Size(max = 100) String time,
        @Nullable @Size(max = 200) String endDate,
        @Nullable @Size(max = 100) String endTime,
        @NotBlank @Size(max = 20_000) String event,
        @NotBlank @Size(max = 2_000) String source,
        @Nullable @Size(max = 20_000) String action,
        @Nullable @Size(max = 2_000) String professional,
        @Nullable @Size(max = 2_000) String person,
        @Nullable @Size(max = 2_000) String childSeen,
        @Nullable @Size(max = 20_000) String comment,
        @Nullable @Min(0) Integer sequence,
        @Nullable @Size(max = 5_000) String reason) {

    /** As understood, with the words as written. */
    Reading.Understood when(int latestYear) {
        ReadingRules rules = ReadingRules.dayFirst(latestYear);
        Reading.Understood begin = understood("body.date", EventTimeReader.read(date, time, rules));
        if (endDate == null && endTime == null) return begin;
        String lastDay = endDate == null ? date : endDate;
        Reading.Understood end = understood("body.endDate", EventTimeReader.read(lastDay, endTime, rules));
        return understood("body.endDate", Lasting.from(begin, end));
    }

    private static Reading.Understood understood(String field, Reading reading) {
        return switch (reading) {
            case Reading.Understood understood -> understood;
            case Reading.Unread unread ->
                throw Problem.invalid(field, unread.problem().question()).asException();
        };
    }

    Account account(Reading.Understood when) {
        return new Account(when.asWritten(), event, source, action, professional, person, childSeen, comment);
    }

    int place() {
        return sequence == null ? 0 : sequence;
    }
}
