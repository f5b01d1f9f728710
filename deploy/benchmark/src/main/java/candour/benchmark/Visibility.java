package candour.benchmark;

import candour.benchmark.Entry.AddEntry;
import candour.platform.command.Ids;
import candour.platform.processing.Processors;
import candour.platform.view.PostgresViews;
import candour.platform.view.ReadModels;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** How long after a command was accepted a read model shows it: 100 commands a second, alone and beside others. */
final class Visibility {

    private static final int COMMANDS = 600;
    private static final int WARMING = 100;

    private final Rig rig;
    private final Results results;

    Visibility(Rig rig, Results results) {
        this.rig = rig;
        this.results = results;
    }

    void measure() throws Exception {
        try (var _ = rig.sequencer();
                var processors =
                        new Processors(rig.log, rig.pool, UUID.randomUUID().toString());
                var models = new ReadModels(rig.pool, processors, List.of(Entry.LEDGERS))) {
            var views = new PostgresViews(rig.pool, rig.log, models);
            models.start();
            var quiet = seen(views);
            results.add("read model, 100/s, quiet", Results.percentiles(quiet), Double.NaN, "p99 <= 20 ms");
            var elsewhere = Thread.ofPlatform().daemon().start(this::disturb);
            var busy = seen(views);
            elsewhere.interrupt();
            results.add(
                    "the same while 200 ms transactions run elsewhere",
                    Results.percentiles(busy),
                    Double.NaN,
                    "p99 <= 50 ms");
        }
    }

    private double[] seen(PostgresViews views) throws Exception {
        var commands = rig.commands(20_000);
        var millis = new double[COMMANDS];
        var gate = Ids.next();
        for (int i = -WARMING; i < millis.length; i++) {
            long began = System.nanoTime();
            var accepted = commands.send(new AddEntry(Ids.next(), gate, "x"), Rig.somebody());
            long stored = System.nanoTime();
            if (!views.await(Entry.LEDGERS, accepted.stream(), accepted.version(), Duration.ofSeconds(10))) {
                throw new IllegalStateException("A command was not shown within ten seconds");
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - stored) / 1e6;
            }
            long rest = 10_000_000 - (System.nanoTime() - began);
            if (rest > 0) {
                Thread.sleep(rest / 1_000_000);
            }
        }
        return millis;
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
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
