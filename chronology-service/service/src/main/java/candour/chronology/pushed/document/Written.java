package candour.chronology.pushed.document;

import candour.chronology.imports.Account;
import candour.chronology.pushedrecord.SourceRecord;
import candour.chronology.time.EventTime;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Lasting;
import candour.chronology.time.Reading;
import candour.chronology.time.ReadingRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record as an entry: when, as far as its dates allow it to be known, and every word of it. */
public record Written(EventTime when, Account account) {

    /** @return empty when the date cannot be read: nothing is guessed */
    static Optional<Written> of(SourceRecord record, int latestYear) {
        String begin = record.begin();
        if (begin == null) return Optional.empty();
        ReadingRules rules = ReadingRules.dayFirst(latestYear);
        if (!(EventTimeReader.read(begin, rules) instanceof Reading.Understood start)) return Optional.empty();
        String end = record.end();
        Reading whole = end == null || end.equals(begin) ? start : lasting(start, EventTimeReader.read(end, rules));
        return whole instanceof Reading.Understood read ? Optional.of(as(record, read)) : Optional.empty();
    }

    /** The same with the date that a person says it has. */
    public static Optional<Written> on(SourceRecord record, @Nullable String date, int latestYear) {
        if (date == null) return of(record, latestYear);
        return EventTimeReader.read(date, ReadingRules.dayFirst(latestYear)) instanceof Reading.Understood read
                ? Optional.of(as(record, read))
                : Optional.empty();
    }

    private static Reading lasting(Reading.Understood start, Reading end) {
        return end instanceof Reading.Understood read ? Lasting.from(start, read) : end;
    }

    private static Written as(SourceRecord record, Reading.Understood read) {
        return new Written(
                read.when(),
                new Account(
                        read.asWritten(),
                        record.event(),
                        record.source(),
                        record.action(),
                        record.professional(),
                        record.person(),
                        null,
                        record.comment()));
    }
}
