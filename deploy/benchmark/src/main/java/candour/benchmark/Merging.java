package candour.benchmark;

import static candour.benchmark.Results.rate;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.entry.Entry;
import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.merge.Input;
import candour.chronology.merge.MergeEntry;
import candour.chronology.merge.Merged;
import candour.chronology.merge.Merger;
import candour.chronology.merge.StandingMerge;
import candour.chronology.read.EntryRow;
import candour.chronology.time.EventTime;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading.Understood;
import candour.chronology.time.ReadingRules;
import candour.platform.access.Code;
import candour.platform.command.Ids;
import candour.platform.log.Append;
import candour.platform.log.StreamName;
import candour.platform.processing.Processors;
import candour.platform.sealed.Sealed;
import candour.platform.view.PostgresViews;
import candour.platform.view.ReadModels;
import candour.platform.view.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** The merge of a large review's chronologies with the service's own classes, against reading the same rows in order. */
final class Merging {

    private static final int AGENCIES = 20;
    private static final int ENTRIES = 1_000;
    private static final int REPEATED = 20;
    private static final List<String> WRITTEN = List.of(
            "3 March 2024 14:30", "4 March 2024", "March 2024", "c. 2023", "before 5 March 2024", "2-6 March 2024");

    private final Rig rig;
    private final Results results;
    private final UUID review = Ids.next();
    private final List<Code> agencies =
            IntStream.range(0, AGENCIES).mapToObj(i -> new Code("AGENCY-" + i)).toList();

    Merging(Rig rig, Results results) {
        this.rig = rig;
        this.results = results;
    }

    void measure() throws Exception {
        agencies.forEach(this::hand);
        try (var _ = rig.sequencer();
                var processors =
                        new Processors(rig.log, rig.pool, UUID.randomUUID().toString());
                var models = new ReadModels(rig.pool, processors, List.of(EntryRow.ENTRIES))) {
            var views = new PostgresViews(rig.pool, rig.log, models);
            models.start();
            while (views.position(EntryRow.ENTRIES) < AGENCIES * ENTRIES) {
                Thread.sleep(20);
            }
            var rounds = new Rounds()
                    .of("read", () -> timed(() -> read(views)))
                    .of("merge", () -> timed(() -> merge(views)))
                    .of("late", () -> late(views))
                    .run(7);
            results.add("ordered read of 20 x 1,000 entries", rate(rounds.perSecond("read")), 1, "the limit");
            results.add(
                    "the same read and merged, time against the read",
                    rate(rounds.perSecond("merge")),
                    rounds.ratio("read", "merge"),
                    "<= 2");
            results.add(
                    "one late entry taken in, time against reading and merging all",
                    String.format(Locale.ROOT, "%.2f ms", 1_000 * AGENCIES * ENTRIES / rounds.perSecond("late")),
                    rounds.ratio("merge", "late"),
                    "<= 0.01");
        }
    }

    private static double timed(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return AGENCIES * ENTRIES / ((System.nanoTime() - began) / 1e9);
    }

    private List<EntryRow> read(Views views) {
        var rows = new ArrayList<EntryRow>();
        for (var agency : agencies) {
            rows.addAll(views.all(EntryRow.ENTRIES, AgencyChronology.id(review, agency), null));
        }
        if (rows.size() != AGENCIES * ENTRIES) {
            throw new IllegalStateException("Read " + rows.size() + " entries");
        }
        return rows;
    }

    private void merge(Views views) {
        var inputs =
                agencies.stream().map(agency -> new Input(agency.value(), 1)).toList();
        var merging = read(views).stream().map(EntryRow::toMerge).toList();
        if (!(Merger.merge(inputs, merging, List.of()) instanceof Merged.InOrder order)
                || order.entries().size() != AGENCIES * ENTRIES) {
            throw new IllegalStateException("The chronologies were not merged");
        }
    }

    /** As if every entry had taken as long as a late one: so that it is compared with merging them all. */
    private double late(Views views) {
        var inputs =
                agencies.stream().map(agency -> new Input(agency.value(), 1)).toList();
        var merging = read(views).stream().map(EntryRow::toMerge).toList();
        var standing = StandingMerge.of((Merged.InOrder) Merger.merge(inputs, merging, List.of()));
        var late = merging.get(new Random(merging.size()).nextInt(merging.size()));
        var corrected = new MergeEntry(
                late.entryId(), 2, late.agency(), late.sequence(), when(WRITTEN.getFirst(), late.sequence()));
        return timed(() -> {
                    for (int i = 0; i < REPEATED; i++) {
                        if (standing.corrected(late, corrected)
                                        .merged(inputs)
                                        .entries()
                                        .size()
                                != merging.size()) {
                            throw new IllegalStateException("The late entry was not merged");
                        }
                    }
                })
                * REPEATED;
    }

    /** An agency's entries, in batches as an import makes them. */
    private void hand(Code agency) {
        var random = new Random(agency.hashCode());
        for (int from = 0; from < ENTRIES; from += 500) {
            var news = new ArrayList<Append.NewEvent>();
            var expected = new LinkedHashMap<StreamName, Long>();
            for (int i = from; i < from + 500; i++) {
                var added = entry(agency, i, when(WRITTEN.get(random.nextInt(WRITTEN.size())), i));
                news.add(new Append.NewEvent(Ids.next(), Entry.FOLD.streamOf(added), added));
                expected.put(Entry.FOLD.streamOf(added), -1L);
            }
            rig.log.append(new Append(
                    news, expected, java.util.Map.of(), Rig.somebody().provenance(), null));
        }
    }

    private EntryAdded entry(Code agency, int sequence, EventTime when) {
        var account = new Sealed(Ids.next(), "account", review.toString(), List.of(), "x".repeat(200));
        return new EntryAdded(
                Ids.next(), review, agency, sequence, when, account, null, null, LocalDate.of(2026, 1, 5));
    }

    private static EventTime when(String written, int i) {
        var spread = written.replace("2024", String.valueOf(2004 + i % 20));
        return ((Understood) EventTimeReader.read(spread, ReadingRules.dayFirst(2026))).when();
    }
}
