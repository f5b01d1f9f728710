package candour.chronology.http;

import candour.chronology.imports.Account;
import candour.chronology.merge.Merged.Placed;
import candour.chronology.paper.MergedPaper;
import candour.chronology.paper.PaperLine;
import candour.chronology.read.EntryRow;
import candour.chronology.read.MergeRow;
import candour.chronology.read.PauseRow;
import candour.chronology.timeline.NoContact;
import candour.chronology.timeline.Shade;
import candour.chronology.timeline.Shade.Kind;
import candour.chronology.timeline.Timeline;
import candour.chronology.timeline.TimelineEntry;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.platform.rest.Words;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts together what papers and timelines of a version say, in the words this reader may have. */
@Singleton
class MergedFiles {
    private static final int LONGEST_LABEL = 120;

    private final Exchange exchange;
    private final Views views;
    private final MergeShelf shelf;
    private final MergedWords words;
    private final ReaderWords readers;

    MergedFiles(Exchange exchange, Views views, MergeShelf shelf, MergedWords words, ReaderWords readers) {
        this.exchange = exchange;
        this.views = views;
        this.shelf = shelf;
        this.words = words;
        this.readers = readers;
    }

    MergeRow find(UUID reviewId, int version) {
        return views.find(MergeRow.MERGES, MergeRow.key(reviewId, version), exchange.asOfLeaf())
                .orElseThrow(() -> Problem.notFound().asException());
    }

    MergedPaper paper(MergeRow merge, @Nullable Code agency) {
        List<PaperLine> lines = new ArrayList<>();
        List<At> shown = shown(merge, agency);
        Map<UUID, Words> said = said(merge, shown);
        UnaryOperator<String> speaking = readers.of(merge.reviewId(), exchange.roles());
        for (At at : shown) {
            Words given = said.getOrDefault(at.row().entryId(), Words.withheld("TAMPERED"));
            Account account = given.text() == null ? null : Account.fromJson(given.text());
            lines.add(new PaperLine(
                            at.number(),
                            at.row().agency().value(),
                            at.row().when().words(),
                            account,
                            given.withheld(),
                            at.placed().toNext())
                    .in(speaking));
        }
        return new MergedPaper(
                "Review " + merge.reviewId(),
                merge.version(),
                merge.on(),
                merge.inputs().stream().map(input -> input.agency().value()).toList(),
                merge.missing().stream().map(Code::value).toList(),
                merge.digest().value(),
                lines);
    }

    /** @param withWords the picture without them opens nothing, and may lie on a table */
    Timeline timeline(MergeRow merge, boolean withWords, Duration silence) {
        List<At> shown = shown(merge, null);
        Map<UUID, Words> said = withWords ? said(merge, shown) : Map.of();
        UnaryOperator<String> speaking = readers.of(merge.reviewId(), exchange.roles());
        List<TimelineEntry> entries = new ArrayList<>();
        for (At at : shown) {
            Words given = said.get(at.row().entryId());
            entries.add(new TimelineEntry(
                    at.number(), at.row().agency().value(), at.row().when(), label(given, speaking)));
        }
        TreeSet<String> lanes = new TreeSet<>();
        merge.inputs().forEach(input -> lanes.add(input.agency().value()));
        List<Shade> shades = new ArrayList<>(NoContact.of(entries, silence));
        shades.addAll(pauses(merge.reviewId()));
        return new Timeline(
                "Timeline of the merged chronology, version " + merge.version(), List.copyOf(lanes), entries, shades);
    }

    private static @Nullable String label(@Nullable Words given, UnaryOperator<String> speaking) {
        if (given == null) return null;
        if (given.text() == null) return "[Not given]";
        String event = speaking.apply(Account.fromJson(given.text()).event());
        int end = event.offsetByCodePoints(0, Math.min(LONGEST_LABEL, event.codePointCount(0, event.length())));
        return end == event.length() ? event : event.substring(0, end) + " …";
    }

    private List<Shade> pauses(UUID reviewId) {
        List<Shade> shades = new ArrayList<>();
        for (PauseRow pause : views.all(PauseRow.PAUSES, reviewId.toString(), exchange.asOfLeaf())) {
            if (pause.from() == null) continue;
            LocalDate until = pause.until() == null ? London.day(exchange.now()).plusDays(1) : pause.until();
            if (pause.from().isBefore(until))
                shades.add(new Shade(null, begin(pause.from()), begin(until), Kind.PAUSE));
        }
        return shades;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant();
    }

    /** An entry of a version, at its place. */
    private record At(int number, Placed placed, EntryRow row) {}

    private List<At> shown(MergeRow merge, @Nullable Code agency) {
        var shelved = shelf.version(merge);
        List<Placed> order = shelved.order().entries();
        List<At> shown = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            EntryRow row = shelved.rows().get(order.get(i).entry().entryId());
            if (row != null && (agency == null || agency.equals(row.agency())))
                shown.add(new At(i + 1, order.get(i), row));
        }
        return shown;
    }

    private Map<UUID, Words> said(MergeRow merge, List<At> shown) {
        return words.at(
                merge.leaf(), shown.stream().map(at -> at.row().entryId()).toList());
    }
}
