package candour.benchmark;

import static candour.benchmark.Results.rate;

import candour.benchmark.Entry.AddEntry;
import candour.platform.command.Ids;
import java.util.Arrays;
import java.util.UUID;

/** Appends and whole commands, against one prepared INSERT and COMMIT by as many clients on the same PostgreSQL. */
final class Writing {

    static final int CLIENTS = 8;
    private static final int ROUNDS = 4;

    private final Rig rig;
    private final Results results;
    private final double slice;

    Writing(Rig rig, Results results, double seconds) {
        this.rig = rig;
        this.results = results;
        this.slice = seconds / ROUNDS;
    }

    void measure() throws Exception {
        var rounds = new Rounds()
                .of("raw", () -> Clients.perSecond(CLIENTS, slice, rig::raw))
                .of("append", () -> Clients.perSecond(CLIENTS, slice, rig::appending))
                .of("sequenced", this::whileSequencing)
                .of("remembered", () -> commands(20_000))
                .of("fresh", () -> commands(0))
                .run(ROUNDS);
        results.add("raw: INSERT, COMMIT", rate(rounds.perSecond("raw")), 1, "the limit");
        ratio(rounds, "append, one guard", "append", "raw", ">= 0.55");
        ratio(rounds, "command in-process, states remembered", "remembered", "raw", ">= 0.45");
        ratio(rounds, "command in-process, nothing remembered", "fresh", "raw", ">= 0.25");
        ratio(rounds, "append while the sequencer keeps up", "sequenced", "append", ">= 0.85 of append alone");
    }

    private void ratio(Rounds rounds, String what, String name, String limit, String target) {
        results.add(what, rate(rounds.perSecond(name)), rounds.ratio(name, limit), target);
    }

    /** What was stored without a sequencer is ordered first, so that only what comes meanwhile is in the figure. */
    private double whileSequencing() throws Exception {
        try (var _ = rig.sequencer()) {
            rig.awaitOrdered();
            return Clients.perSecond(CLIENTS, slice, rig::appending);
        }
    }

    /** Each client has ledgers of its own under one gate; where states are remembered, each was used once before. */
    private double commands(long remembered) throws Exception {
        var commands = rig.commands(remembered);
        return Clients.perSecond(CLIENTS, slice, () -> {
            UUID gate = Ids.next();
            var ledgers = new UUID[50];
            Arrays.setAll(ledgers, _ -> Ids.next());
            for (var ledger : ledgers) {
                commands.send(new AddEntry(ledger, gate, Rig.PAYLOAD), Rig.somebody());
            }
            int[] turn = {0};
            return () ->
                    commands.send(new AddEntry(ledgers[turn[0]++ % ledgers.length], gate, Rig.PAYLOAD), Rig.somebody());
        });
    }
}
