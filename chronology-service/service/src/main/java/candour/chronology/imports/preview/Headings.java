package candour.chronology.imports.preview;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that agencies put over their columns, and what they mean. */
final class Headings {
    /** A column, and the words over it as they are once case, marks and brackets are gone. */
    private static final String WORDS = """
            DATE: date, start date, date of event, event date, date of contact, date of incident, when, \
                date and time, date time, date from, day, start, dates, date of entry, event start date, date started
            TIME: time, start time, time of event, event time, time of contact, time from, time 24hr, \
                time 24 hour, event start time, time started
            END_DATE: end date, date to, finish date, to date, event end date, date ended, date until
            END_TIME: end time, time to, finish time, event end time, time ended
            SEQUENCE: sequence, seq, no, number, ref, item, entry, entry no, row, sequence number, event no, event number, ref no, line
            SOURCE: source, source of information, source of info, information source, source of evidence, \
                evidence, record, source document, where recorded, source reference, source of info agency, sources, \
                source of information agency
            EVENT: event, events, significant event, significant events, what happened, details, detail, \
                detail of event, details of event, event details, description, description of event, \
                event description, incident, contact, summary, summary of event, key event, nature of contact, \
                event contact, significant information, details of event contact, events and contacts
            ACTION: action, actions, action taken, actions taken, action outcome, action taken outcome, \
                action taken or why none, action taken why none, action taken or reason for none, \
                action taken if none why, outcome, outcomes, outcome action, response, response outcome, \
                action decision, decision, agency response
            PROFESSIONAL: professional, professionals, professional involved, professionals involved, \
                practitioner, practitioners, worker, staff, staff involved, officer, by whom, who, \
                name of professional, recorded by, author
            PERSON: person, family member, subject, name, individual, child, child adult, who was involved, \
                persons, family member involved
            CHILD_SEEN: child seen, was child seen, was the child seen, child seen spoken to, child seen alone, \
                voice of the child, child s voice
            COMMENT: comment, comments, note, notes, analysis, significance, remarks, comment analysis
            """;

    private static final Map<String, Column> BY_WORDS = new HashMap<>();

    static {
        WORDS.lines().map(line -> line.split(": ", 2)).forEach(line -> {
            for (var words : line[1].split(", +")) {
                BY_WORDS.put(words, Column.valueOf(line[0]));
            }
        });
    }

    private Headings() {}

    /** What a heading means, whatever its case, marks and brackets: "Date (dd/mm/yy)" is a date. */
    static Optional<Column> meaning(String heading) {
        if (heading.length() > 80) return Optional.empty();
        String words = plain(heading);
        Column exact = BY_WORDS.get(words);
        if (exact != null) return Optional.of(exact);
        return Optional.ofNullable(BY_WORDS.get(plain(heading.replaceAll("\\(.*?\\)|\\[.*?]", " "))));
    }

    static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
