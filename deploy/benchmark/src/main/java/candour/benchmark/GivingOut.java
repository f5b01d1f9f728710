package candour.benchmark;

import candour.chronology.imports.Account;
import candour.chronology.merge.Input;
import candour.chronology.merge.MergeEntry;
import candour.chronology.merge.Merged.Placed;
import candour.chronology.merge.OrderCertainty;
import candour.chronology.merge.StreamedMerge;
import candour.chronology.paper.MergedPaper;
import candour.chronology.paper.PaperKind;
import candour.chronology.paper.PaperLine;
import candour.chronology.paper.document.PaperCsv;
import candour.chronology.paper.document.PaperFile;
import candour.chronology.time.EventTime;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading.Understood;
import candour.chronology.time.ReadingRules;
import candour.chronology.timeline.NoContact;
import candour.chronology.timeline.Timeline;
import candour.chronology.timeline.TimelineEntry;
import candour.chronology.timeline.TimelinePage;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is made of a merged chronology: a million entries while they are read, timelines, papers. Without a database. */
final class GivingOut {

    private static final int MILLION = 1_000_000;
    private static final int AGENCIES = 20;
    private static final List<String> WRITTEN =
            List.of("3 March 2024 14:30", "4 March 2024", "March 2024", "c. 2023", "before 5 March 2024", "?2024");

    private final Results results;
    private final List<EventTime> times;
    private long highest;

    GivingOut(Results results) {
        this.results = results;
        this.times = IntStream.range(0, 240)
                .mapToObj(i -> WRITTEN.get(i % WRITTEN.size()).replace("2024", String.valueOf(2004 + i / 12)))
                .map(written -> ((Understood) EventTimeReader.read(written, ReadingRules.dayFirst(2026))).when())
                .sorted(java.util.Comparator.comparing(EventTime::placedAt))
                .toList();
    }

    void measure() throws Exception {
        stream(MILLION / 10);
        long tenth = stream(MILLION / 10);
        long all = stream(MILLION);
        results.add(
                "1,000,000 entries merged and written while they are read, memory",
                String.format(Locale.ROOT, "%.1f MiB", all / 1048576.0),
                (double) all / tenth,
                "<= 1.2 of a tenth");
        var timeline = timeline(5_000);
        var drawing = new Rounds().of("draw", () -> drawn(timeline)).run(5);
        results.add(
                "timeline of 5,000 entries, picture and table", time(drawing.perSecond("draw")), Double.NaN, "<= 1 s");
        paper(PaperKind.CSV, 20_000, 3);
        paper(PaperKind.XLSX, 20_000, 3);
        paper(PaperKind.DOCX, 2_000, 1);
        paper(PaperKind.PDF, 2_000, 1);
    }

    private void paper(PaperKind kind, int entries, int rounds) throws Exception {
        var lines = IntStream.range(0, entries).mapToObj(this::line).toList();
        var paper =
                new MergedPaper("Bench", 1, LocalDate.of(2026, 1, 5), List.of("A"), List.of(), "0".repeat(64), lines);
        var made = new Rounds()
                .of("make", () -> {
                    long began = System.nanoTime();
                    if (PaperFile.of(paper, kind).content().length == 0) {
                        throw new IllegalStateException("No file was made");
                    }
                    return 1e9 / (System.nanoTime() - began);
                })
                .run(rounds);
        results.add(
                String.format(Locale.ROOT, "%s of %,d entries", kind, entries),
                time(made.perSecond("make")),
                Double.NaN,
                "reported");
    }

    private static String time(double perSecond) {
        return String.format(Locale.ROOT, "%.0f ms", 1_000 / perSecond);
    }

    private static double drawn(Timeline timeline) {
        long began = System.nanoTime();
        if (TimelinePage.of(timeline).isEmpty()) {
            throw new IllegalStateException("Nothing was drawn");
        }
        return 1e9 / (System.nanoTime() - began);
    }

    /** What is in use at most, after collecting, while so many entries pass through. */
    private long stream(int entries) throws Exception {
        var agencies = IntStream.range(0, AGENCIES)
                .mapToObj(a -> agency(a, entries / AGENCIES))
                .toList();
        var merge = new StreamedMerge(List.of(new Input("A", 1)), agencies);
        highest = 0;
        int[] written = {0};
        Iterator<PaperLine> lines = Stream.iterate(merge, StreamedMerge::hasNext, each -> each)
                .map(StreamedMerge::next)
                .map(placed -> line(++written[0], placed, entries))
                .iterator();
        PaperCsv.write(lines, OutputStream.nullOutputStream());
        if (written[0] != entries || merge.digest().isEmpty()) {
            throw new IllegalStateException("Only " + written[0] + " entries were written");
        }
        return highest;
    }

    private PaperLine line(int number, Placed placed, int of) {
        if (number % (of / 10) == 0) {
            System.gc();
            highest = Math.max(
                    highest,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        var account = line(number).account();
        return new PaperLine(number, placed.entry().agency(), "", account, null, placed.toNext());
    }

    private Iterator<MergeEntry> agency(int agency, int entries) {
        return IntStream.range(0, entries)
                .mapToObj(i -> new MergeEntry(
                        new UUID(agency, i), 1, "A" + agency, i, times.get((int) ((long) i * times.size() / entries))))
                .iterator();
    }

    private PaperLine line(int number) {
        var account = new Account("3 March 2024", "x".repeat(200), "Notes", "None", null, "A " + number, null, null);
        return new PaperLine(number, "A", "3 March 2024.", account, null, OrderCertainty.CERTAIN);
    }

    private Timeline timeline(int entries) {
        var marks = new ArrayList<TimelineEntry>();
        for (int i = 0; i < entries; i++) {
            marks.add(new TimelineEntry(i + 1, "A" + i % AGENCIES, times.get(i % times.size()), "x".repeat(80)));
        }
        var lanes = IntStream.range(0, AGENCIES).mapToObj(a -> "A" + a).toList();
        return new Timeline("Timeline", lanes, marks, NoContact.of(marks, Duration.ofDays(90)));
    }
}
