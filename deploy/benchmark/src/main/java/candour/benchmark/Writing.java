package candour.benchmark;

import candour.benchmark.Entry.AddEntry;
import candour.benchmark.Entry.EntryAdded;
import candour.platform.command.Ids;
import candour.platform.log.Append;
import candour.platform.log.StreamName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Appends and whole commands, against one prepared INSERT and COMMIT by as many clients on the same PostgreSQL. */
final class Writing {

    private static final int CLIENTS = 8;
    private static final String PAYLOAD = "x".repeat(120);

    private final Rig rig;
    private final Results results;
    private final double seconds;

    Writing(Rig rig, Results results, double seconds) {
        this.rig = rig;
        this.results = results;
        this.seconds = seconds;
    }

    /** Measures in turn, twice, and keeps the second round: the first warms up. */
    void measure() throws Exception {
        try (var owner = rig.owner();
                var statement = owner.createStatement()) {
            statement.execute("create table raw (id bigint generated always as identity, a uuid, b bytea)");
        }
        round(false);
        round(true);
    }

    private void round(boolean counts) throws Exception {
        double raw = Clients.perSecond(CLIENTS, seconds, this::raw);
        double append = Clients.perSecond(CLIENTS, seconds, this::append);
        double cached = commands(20_000);
        double uncached = commands(0);
        double sequenced;
        try (var _ = rig.sequencer()) {
            sequenced = Clients.perSecond(CLIENTS, seconds, this::append);
        }
        if (counts) {
            results.add("raw: INSERT, COMMIT; 8 clients", rate(raw), 1, "the limit");
            results.add("append, one guard", rate(append), append / raw, ">= 0.55");
            results.add("command in-process, states remembered", rate(cached), cached / raw, ">= 0.45");
            results.add("command in-process, nothing remembered", rate(uncached), uncached / raw, ">= 0.25");
            results.add(
                    "append while the sequencer runs", rate(sequenced), sequenced / append, ">= 0.85 of append alone");
        }
    }

    private Callable<?> raw() throws Exception {
        var connection = rig.owner();
        connection.setAutoCommit(false);
        var insert = connection.prepareStatement("insert into raw (a, b) values (?, ?)");
        var bytes = PAYLOAD.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return () -> {
            insert.setObject(1, Ids.next());
            insert.setBytes(2, bytes);
            insert.executeUpdate();
            connection.commit();
            return null;
        };
    }

    private Callable<?> append() {
        UUID gate = Ids.next();
        StreamName guard = Entry.GATE.stream(gate);
        return () -> {
            var event = new EntryAdded(Ids.next(), gate, PAYLOAD);
            var stream = Entry.LEDGER.streamOf(event);
            return rig.log.append(new Append(
                    List.of(new Append.NewEvent(Ids.next(), stream, event)),
                    Map.of(stream, -1L),
                    Map.of(guard, -1L),
                    Rig.somebody().provenance(),
                    null));
        };
    }

    private double commands(long remembered) throws Exception {
        var commands = rig.commands(remembered);
        return Clients.perSecond(CLIENTS, seconds, () -> {
            UUID gate = Ids.next();
            var ledgers = new UUID[200];
            java.util.Arrays.setAll(ledgers, _ -> Ids.next());
            int[] turn = {0};
            return () ->
                    commands.send(new AddEntry(ledgers[turn[0]++ % ledgers.length], gate, PAYLOAD), Rig.somebody());
        });
    }

    static String rate(double perSecond) {
        return String.format(Locale.ROOT, "%,.0f/s", perSecond);
    }
}
