package candour.benchmark;

import static candour.benchmark.Writing.rate;

import candour.benchmark.Entry.AddEntry;
import candour.benchmark.Entry.EntryAdded;
import candour.platform.command.Ids;
import candour.platform.log.Append;
import candour.platform.processing.Processors;
import candour.platform.view.PostgresViews;
import candour.platform.view.ReadModels;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

/** Replay, plain and through a processor, against COPY of the same events; and how soon a command is seen. */
final class Reading {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final Rig rig;
    private final Results results;
    private final int events;

    Reading(Rig rig, Results results, int events) {
        this.rig = rig;
        this.results = results;
        this.events = events;
    }

    void measure() throws Exception {
        fill();
        try (var _ = rig.sequencer()) {
            while (rig.log.size() < events) {
                Thread.sleep(20);
            }
            double copy = copy();
            double plain = plain();
            results.add("COPY of the events in leaf order, as text", rate(copy), 1, "the limit");
            results.add("replay, plain reader with a fold", rate(plain), plain / copy, ">= 0.75");
            double processed = processed();
            results.add("replay through a processor into a read model", rate(processed), processed / copy, ">= 0.5");
            visibility("read model sees a command, 100/s, quiet", false, "p99 <= 20 ms");
            visibility("the same while 200 ms transactions run elsewhere", true, "p99 <= 50 ms");
        }
    }

    private void fill() {
        var gate = Ids.next();
        for (int done = 0; done < events; done += 500) {
            var news = new ArrayList<Append.NewEvent>();
            Map<candour.platform.log.StreamName, Long> expected = new LinkedHashMap<>();
            for (int i = 0; i < 500; i++) {
                var event = new EntryAdded(Ids.next(), gate, "x".repeat(120));
                news.add(new Append.NewEvent(Ids.next(), Entry.LEDGER.streamOf(event), event));
                expected.put(Entry.LEDGER.streamOf(event), -1L);
            }
            rig.log.append(new Append(
                    List.copyOf(news), expected, Map.of(), Rig.somebody().provenance(), null));
        }
    }

    private double copy() throws Exception {
        try (var owner = rig.owner()) {
            long began = System.nanoTime();
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select * from log.event e order by e.xid, e.position) to stdout",
                            OutputStream.nullOutputStream());
            return perSecond(began);
        }
    }

    private double plain() {
        long began = System.nanoTime();
        long folded = 0;
        for (long leaf = 0; leaf < events; ) {
            var page = rig.log.page(leaf, 2_000);
            for (var event : page) {
                folded = Entry.LEDGER.next(folded, event.payload());
            }
            leaf += page.size();
        }
        if (folded != events) {
            throw new IllegalStateException("Folded " + folded + " of " + events);
        }
        return perSecond(began);
    }

    private double processed() throws Exception {
        try (var processors =
                        new Processors(rig.log, rig.pool, UUID.randomUUID().toString());
                var models = new ReadModels(rig.pool, processors, List.of(Entry.LEDGERS))) {
            var views = new PostgresViews(rig.pool, rig.log, models);
            long began = System.nanoTime();
            models.start();
            while (views.position(Entry.LEDGERS) < events) {
                if (System.nanoTime() - began > LONG.toNanos()) {
                    throw new IllegalStateException("The replay did not end in " + LONG);
                }
                Thread.sleep(10);
            }
            return perSecond(began);
        }
    }

    private void visibility(String what, boolean busy, String target) throws Exception {
        try (var processors =
                        new Processors(rig.log, rig.pool, UUID.randomUUID().toString());
                var models = new ReadModels(rig.pool, processors, List.of(Entry.LEDGERS))) {
            var views = new PostgresViews(rig.pool, rig.log, models);
            models.start();
            var commands = rig.commands(20_000);
            var elsewhere = Thread.ofPlatform().daemon().unstarted(this::disturb);
            if (busy) {
                elsewhere.start();
            }
            var millis = new double[600];
            var gate = Ids.next();
            for (int i = -50; i < millis.length; i++) {
                long began = System.nanoTime();
                var accepted = commands.send(new AddEntry(Ids.next(), gate, "x"), Rig.somebody());
                long stored = System.nanoTime();
                views.await(Entry.LEDGERS, accepted.stream(), accepted.version(), Duration.ofSeconds(10));
                if (i >= 0) {
                    millis[i] = (System.nanoTime() - stored) / 1e6;
                }
                long rest = 10_000_000 - (System.nanoTime() - began);
                if (rest > 0) {
                    Thread.sleep(rest / 1_000_000);
                }
            }
            elsewhere.interrupt();
            Arrays.sort(millis);
            results.add(
                    what,
                    String.format(Locale.ROOT, "p50 %.1f, p99 %.1f ms", millis[300], millis[594]),
                    Double.NaN,
                    target);
        }
    }

    private void disturb() {
        try (var owner = rig.owner();
                var statement = owner.createStatement()) {
            statement.execute("create table if not exists elsewhere (n int)");
            owner.setAutoCommit(false);
            while (!Thread.currentThread().isInterrupted()) {
                statement.execute("insert into elsewhere values (1)");
                Thread.sleep(200);
                owner.commit();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private double perSecond(long began) {
        return events / ((System.nanoTime() - began) / 1e9);
    }
}
