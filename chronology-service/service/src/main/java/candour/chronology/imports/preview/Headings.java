package candour.chronology.imports.preview;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that agencies put over their columns, and what they mean. */
final class Headings {
    private static final Map<Column, List<String>> SYNONYMS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Column.DATE,
                    List.of(
                            "date",
                            "start date",
                            "date of event",
                            "event date",
                            "date of contact",
                            "date of incident",
                            "when",
                            "date and time",
                            "date time",
                            "date from",
                            "day")),
            Map.entry(
                    Column.TIME,
                    List.of(
                            "time",
                            "start time",
                            "time of event",
                            "event time",
                            "time of contact",
                            "time from",
                            "time 24hr",
                            "time 24 hour")),
            Map.entry(Column.END_DATE, List.of("end date", "date to", "finish date", "to date")),
            Map.entry(Column.END_TIME, List.of("end time", "time to", "finish time")),
            Map.entry(
                    Column.SEQUENCE,
                    List.of("sequence", "seq", "no", "number", "ref", "item", "entry", "entry no", "row")),
            Map.entry(
                    Column.SOURCE,
                    List.of(
                            "source",
                            "source of information",
                            "source of info",
                            "information source",
                            "source of evidence",
                            "evidence",
                            "record",
                            "source document",
                            "where recorded",
                            "source reference")),
            Map.entry(
                    Column.EVENT,
                    List.of(
                            "event",
                            "events",
                            "significant event",
                            "significant events",
                            "what happened",
                            "details",
                            "detail",
                            "detail of event",
                            "details of event",
                            "event details",
                            "description",
                            "description of event",
                            "event description",
                            "incident",
                            "contact",
                            "summary",
                            "summary of event",
                            "key event",
                            "nature of contact",
                            "event contact",
                            "significant information")),
            Map.entry(
                    Column.ACTION,
                    List.of(
                            "action",
                            "actions",
                            "action taken",
                            "actions taken",
                            "action outcome",
                            "action taken outcome",
                            "action taken or why none",
                            "outcome",
                            "outcomes",
                            "outcome action",
                            "response",
                            "response outcome",
                            "action decision",
                            "decision",
                            "agency response")),
            Map.entry(
                    Column.PROFESSIONAL,
                    List.of(
                            "professional",
                            "professionals",
                            "professional involved",
                            "professionals involved",
                            "practitioner",
                            "practitioners",
                            "worker",
                            "staff",
                            "staff involved",
                            "officer",
                            "by whom",
                            "who",
                            "name of professional",
                            "recorded by",
                            "author")),
            Map.entry(
                    Column.PERSON,
                    List.of(
                            "person",
                            "family member",
                            "subject",
                            "name",
                            "individual",
                            "child",
                            "child adult",
                            "who was involved",
                            "persons",
                            "family member involved")),
            Map.entry(
                    Column.CHILD_SEEN,
                    List.of(
                            "child seen",
                            "was child seen",
                            "was the child seen",
                            "child seen spoken to",
                            "child seen alone",
                            "voice of the child",
                            "child s voice")),
            Map.entry(
                    Column.COMMENT,
                    List.of(
                            "comment",
                            "comments",
                            "note",
                            "notes",
                            "analysis",
                            "significance",
                            "remarks",
                            "comment analysis"))));
    private static final Map<String, Column> BY_WORDS = new HashMap<>();

    static {
        SYNONYMS.forEach((column, words) -> words.forEach(word -> BY_WORDS.put(word, column)));
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
