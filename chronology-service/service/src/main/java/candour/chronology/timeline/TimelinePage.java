package candour.chronology.timeline;

import candour.chronology.time.EventTime;
import candour.platform.calendar.London;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A timeline as a page: the picture, and a table that says all the picture says. Without script or anything fetched. */
public final class TimelinePage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Markup out = new Markup();

    private TimelinePage() {}

    public static String of(Timeline timeline) {
        return new TimelinePage().written(timeline);
    }

    private String written(Timeline timeline) {
        out.raw("<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"/><title>");
        out.words(timeline.title()).raw("</title></head>\n<body>\n<h1>").words(timeline.title());
        out.raw("</h1>\n").raw(TimelineSvg.of(timeline));
        boolean words = timeline.entries().stream().anyMatch(entry -> entry.words() != null);
        out.raw("<table><caption>Every entry of the picture, in its order</caption>\n<thead><tr>");
        head("Number", "Agency", "When", "Not before", "Not after", "In doubt");
        if (words) head("What happened");
        out.raw("</tr></thead>\n<tbody>\n");
        for (TimelineEntry entry : timeline.entries()) entry(entry, words);
        out.raw("</tbody></table>\n<table><caption>What is shaded</caption>\n<thead><tr>");
        head("Agency", "From", "Until", "Why");
        out.raw("</tr></thead>\n<tbody>\n");
        for (Shade shade : timeline.shades()) {
            out.raw("<tr>");
            cell(shade.lane() == null ? "all" : shade.lane());
            cell(day(shade.from()));
            cell(day(shade.until().minusSeconds(1)));
            cell(shade.kind().words());
            out.raw("</tr>\n");
        }
        return out.raw("</tbody></table>\n</body></html>\n").toString();
    }

    private void entry(TimelineEntry entry, boolean words) {
        EventTime when = entry.when();
        out.raw("<tr><th scope=\"row\">").number(entry.number()).raw("</th>");
        cell(entry.lane());
        cell(when.words());
        cell(day(when.earliest()));
        cell(day(when.latest() == null ? null : when.latest().minusSeconds(1)));
        cell(when.dateDoubted() ? "yes" : "no");
        if (words) cell(entry.words() == null ? "" : entry.words());
        out.raw("</tr>\n");
    }

    private void head(String... headings) {
        for (String heading : headings)
            out.raw("<th scope=\"col\">").words(heading).raw("</th>");
    }

    private void cell(String text) {
        out.raw("<td>").words(text).raw("</td>");
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "not known" : DAY.format(at.atZone(London.ZONE));
    }
}
