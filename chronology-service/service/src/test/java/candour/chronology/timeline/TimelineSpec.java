package candour.chronology.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.time.EventTime;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading.Understood;
import candour.chronology.time.ReadingRules;
import candour.chronology.timeline.Shade.Kind;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@Tag("pure")
@DisplayName("S002-079, S002-084, B6: the timeline shows what is not known, too")
class TimelineSpec {

    @Test
    void a_known_day_is_a_disc_and_what_is_uncertain_a_bar_as_long_as_the_doubt() throws Exception {
        Document svg = svg(timeline(entry(1, "POLICE", "3 March 2024"), entry(2, "POLICE", "2023")));
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(1 + 2);
        Layout layout = Layout.of(timeline(entry(1, "POLICE", "3 March 2024"), entry(2, "POLICE", "2023")));
        List<Mark> marks = layout.lanes().getFirst().marks();
        assertThat(marks.getFirst().entry().number()).isEqualTo(2);
        assertThat(marks.getFirst().width()).isBetween(1200, 1350);
        assertThat(marks.getFirst().point()).isFalse();
        assertThat(marks.getLast().point()).isTrue();
    }

    @Test
    void an_end_that_nobody_knows_is_pointed_and_a_doubted_date_is_dashed() {
        Mark before = only(entry(1, "A", "before 3 March 2024"));
        assertThat(before.openLeft()).isTrue();
        assertThat(before.openRight()).isFalse();
        assertThat(before.width()).isEqualTo(60);
        Mark after = only(entry(1, "A", "after 3 March 2024"));
        assertThat(after.openLeft()).isFalse();
        assertThat(after.openRight()).isTrue();
        assertThat(TimelineSvg.of(timeline(entry(1, "A", "?3 March 2024"))))
                .contains("r=\"4\" fill=\"#fff\" stroke=\"#000\" stroke-dasharray");
    }

    @Test
    void what_has_no_date_stands_beside_the_line_and_is_counted() {
        Timeline timeline =
                timeline(entry(1, "A", "3 March 2024"), new TimelineEntry(2, "A", EventTime.undated(), null));
        assertThat(Layout.of(timeline).lanes().getFirst().marks().getLast().left())
                .isGreaterThan(Layout.LINE);
        assertThat(timeline.description()).startsWith("2 entries in 2 lanes").contains("1 have no date");
    }

    @Test
    void marks_never_lie_on_one_another_and_rows_are_used_again() {
        List<TimelineEntry> entries = new ArrayList<>();
        for (int i = 0; i < 300; i++) entries.add(entry(i + 1, "A", (i % 28 + 1) + " March " + (2000 + i % 20)));
        for (int i = 0; i < 5; i++) entries.add(entry(301 + i, "A", "2003"));
        Layout.Lane lane = Layout.of(timeline(entries.toArray(TimelineEntry[]::new)))
                .lanes()
                .getFirst();
        assertThat(lane.rows()).isLessThan(60);
        for (Mark one : lane.marks())
            for (Mark other : lane.marks())
                if (one != other && one.row() == other.row())
                    assertThat(one.right() <= other.left() || other.right() <= one.left())
                            .isTrue();
    }

    @Test
    void words_are_never_taken_for_markup() throws Exception {
        var entry = new TimelineEntry(
                1, "<script>alert(1)</script>", when("3 March 2024"), "\"><img src=x onerror='y'>&\u0000\ud800\u000b");
        Document svg = svg(timeline(entry));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("img").getLength()).isZero();
        assertThat(TimelinePage.of(timeline(entry))).doesNotContain("<script", "<img");
    }

    @Test
    void it_names_itself_to_whoever_does_not_see_it() throws Exception {
        Document svg = svg(timeline(entry(1, "A", "3 March 2024")));
        var root = svg.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("timeline-title timeline-desc");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Timeline of LR 3/2026");
        assertThat(TimelineSvg.of(timeline())).doesNotContain("<script", "<style", "http://www.w3.org/1999/xlink");
    }

    @Test
    void the_table_says_what_the_picture_says() {
        String page = TimelinePage.of(timeline(entry(1, "POLICE", "before 3 March 2024"), entry(2, "HEALTH", "?2023")));
        assertThat(page)
                .contains(
                        "<td>POLICE</td><td>Before 3 March 2024.</td><td>not known</td><td>2 March 2024</td><td>no</td>")
                .contains("<td>1 January 2023</td><td>31 December 2023</td><td>yes</td>")
                .contains("<th scope=\"col\">When</th>", "<caption>", "lang=\"en-GB\"");
    }

    @Test
    void a_stretch_without_an_entry_is_shaded_unless_an_uncertain_one_may_lie_in_it() {
        var known = List.of(
                entry(1, "A", "3 March 2022"),
                entry(2, "A", "3 March 2024"),
                entry(3, "B", "3 March 2022"),
                entry(4, "B", "2023"),
                entry(5, "B", "3 March 2024"));
        List<Shade> shades = NoContact.of(known, Duration.ofDays(400));
        assertThat(shades)
                .containsExactly(new Shade(
                        "A",
                        Instant.parse("2022-03-04T00:00:00Z"),
                        Instant.parse("2024-03-03T00:00:00Z"),
                        Kind.NO_CONTACT));
        assertThat(NoContact.of(known, Duration.ofDays(300))).hasSize(2);
    }

    @Test
    void each_kind_of_shade_has_a_pattern_of_its_own_and_words() {
        var shades = new ArrayList<Shade>();
        for (Kind kind : Kind.values())
            shades.add(new Shade(
                    null, Instant.parse("2022-06-01T00:00:00Z"), Instant.parse("2022-07-01T00:00:00Z"), kind));
        shades.add(
                new Shade("A", Instant.parse("1990-06-01T00:00:00Z"), Instant.parse("1990-07-01T00:00:00Z"), Kind.GAP));
        var timeline = new Timeline("Timeline", List.of("A"), List.of(entry(1, "A", "2022")), shades);
        for (Kind kind : Kind.values())
            assertThat(TimelineSvg.of(timeline)).contains("url(#" + kind.pattern() + ")\"><title>" + kind.words());
        assertThat(TimelineSvg.of(timeline).split("height=\"24\" fill=\"url")).hasSize(4);
        assertThat(TimelinePage.of(timeline)).contains("<td>all</td><td>1 June 2022</td><td>1 July 2022</td>");
    }

    @Test
    void the_same_entries_make_the_same_bytes_and_the_calendar_fits() {
        assertThat(TimelineSvg.of(timeline(entry(1, "A", "2004"), entry(2, "B", "3 March 2024"))))
                .isEqualTo(TimelineSvg.of(timeline(entry(1, "A", "2004"), entry(2, "B", "3 March 2024"))))
                .contains(">2010</text>");
        for (String range : List.of("3 March 2024", "March 2024", "2023", "1900-2024"))
            assertThat(Ticks.of(Span.of(timeline(entry(1, "A", range)))).ticks())
                    .hasSizeLessThanOrEqualTo(25);
        assertThat(TimelineSvg.of(timeline(entry(1, "A", "2023")))).contains(">Jun 2023</text>");
        assertThat(TimelineSvg.of(new Timeline("Nothing", List.of(), List.of(), List.of())))
                .contains("0 entries");
    }

    private static Mark only(TimelineEntry entry) {
        return Layout.of(timeline(entry)).lanes().getFirst().marks().getFirst();
    }

    private static Timeline timeline(TimelineEntry... entries) {
        return new Timeline(
                "Timeline of LR 3/2026",
                entries.length == 0 ? List.of() : List.of(entries[0].lane(), "Z"),
                List.of(entries),
                List.of());
    }

    private static TimelineEntry entry(int number, String lane, String written) {
        return new TimelineEntry(number, lane, when(written), null);
    }

    private static EventTime when(String written) {
        return ((Understood) EventTimeReader.read(written, ReadingRules.dayFirst(2026))).when();
    }

    private static Document svg(Timeline timeline) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(TimelineSvg.of(timeline))));
    }
}
