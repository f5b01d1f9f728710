package candour.benchmark;

import static candour.benchmark.Results.rate;

import candour.audit.Audit;
import candour.platform.log.Evidence;
import candour.platform.processing.Processors;
import candour.platform.view.PostgresViews;
import candour.platform.view.ReadModels;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

/** A log that grows; then its replay, plain and through a processor, and its verification, against COPY of its events. */
final class Reading {

    private static final int ROUNDS = 3;
    private static final int CONSISTENT_BUT_NOT_ANCHORED = 5;
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Rig rig;
    private final Results results;
    private final double slice;
    private final int wanted;
    private final Path bundle;
    private long events;

    Reading(Rig rig, Results results, Options options, Path folder) throws IOException {
        this.rig = rig;
        this.results = results;
        this.slice = options.seconds() / 4;
        this.wanted = options.events();
        this.bundle = Files.createDirectories(folder.resolve("bundle"));
    }

    void measure() throws Exception {
        grow();
        export();
        results.part(String.format(Locale.ROOT, "Replay of %,d events", events));
        var rounds = new Rounds()
                .of("copy", this::copy)
                .of("plain", this::plain)
                .of("processed", this::processed)
                .of("stored", this::stored)
                .of("verified", this::verified)
                .run(ROUNDS);
        results.add("COPY of the events in leaf order, as text", rate(rounds.perSecond("copy")), 1, "the limit");
        ratio(rounds, "replay, plain reader with a fold", "plain", "copy", ">= 0.75");
        ratio(rounds, "replay through a processor into a read model", "processed", "copy", ">= 0.5");
        ratio(rounds, "PostgreSQL alone storing the same rows again", "stored", "copy", "the limit of that");
        ratio(rounds, "verify of the exported log", "verified", "plain", ">= 0.5 of plain replay");
    }

    private void ratio(Rounds rounds, String what, String name, String limit, String target) {
        results.add(what, rate(rounds.perSecond(name)), rounds.ratio(name, limit), target);
    }

    /** Appends until the log is as long as wanted. Both ends are measured with the raw limit beside them. */
    private void grow() throws Exception {
        try (var _ = rig.sequencer()) {
            var empty = ends();
            while (rig.stored() < wanted) {
                Clients.perSecond(Writing.CLIENTS, Math.min(slice, 2), rig::appending);
            }
            rig.awaitOrdered();
            var grown = ends();
            rig.awaitOrdered();
            results.add(
                    String.format(Locale.ROOT, "append at %,d events", rig.stored()),
                    rate(grown.perSecond("append")),
                    grown.ratio("append", "raw") / empty.ratio("append", "raw"),
                    ">= 0.8 of empty (" + rate(empty.perSecond("append")) + ", both over raw)");
        }
        events = rig.log.size();
    }

    private Rounds ends() throws Exception {
        return new Rounds()
                .of("raw", () -> Clients.perSecond(Writing.CLIENTS, slice / 2, rig::raw))
                .of("append", () -> Clients.perSecond(Writing.CLIENTS, slice / 2, rig::appending))
                .run(3);
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
        own("truncate view.row, view.generation, view.token");
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

    /** The rows the processor has just made, stored once more by one statement: what their indexes cost at least. */
    private double stored() throws Exception {
        own("create table again (like view.row including all)");
        try {
            long began = System.nanoTime();
            own("insert into again select * from view.row order by from_leaf");
            return perSecond(began);
        } finally {
            own("drop table again");
        }
    }

    private void export() throws Exception {
        var evidence = new Evidence(rig.log, Rig.KEY.verifier());
        Files.writeString(bundle.resolve("key"), evidence.key() + "\n");
        Files.writeString(
                bundle.resolve("checkpoints"), evidence.newest().orElseThrow().note());
        try (var out = Files.newBufferedWriter(bundle.resolve("log.jsonl"))) {
            for (Long from = 0L; from != null; ) {
                var page = evidence.events(from);
                for (var line : page.events()) {
                    out.write(line.json());
                    out.write('\n');
                }
                from = page.next();
            }
        }
    }

    private double verified() {
        var silent = new PrintStream(OutputStream.nullOutputStream());
        long began = System.nanoTime();
        int exit = Audit.run(List.of("verify", bundle.toString()), Map.of(), silent, silent);
        if (exit != CONSISTENT_BUT_NOT_ANCHORED) {
            throw new IllegalStateException("deploy/audit verify ended with " + exit);
        }
        return perSecond(began);
    }

    private void own(String sql) throws SQLException {
        try (var owner = rig.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private double perSecond(long began) {
        return events / ((System.nanoTime() - began) / 1e9);
    }
}
