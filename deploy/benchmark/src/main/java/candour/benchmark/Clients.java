package candour.benchmark;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/** So many clients, each doing one thing after another, for so long: what they get done in a second. */
final class Clients {

    private Clients() {}

    /** Operations per second of all clients together; each client is made once and then called until time is up. */
    static double perSecond(int clients, double seconds, Callable<Callable<?>> client) throws Exception {
        var done = new LongAdder();
        var over = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var running = new ArrayList<java.util.concurrent.Future<?>>();
            var made = new ArrayList<Callable<?>>();
            for (int i = 0; i < clients; i++) {
                made.add(client.call());
            }
            long began = System.nanoTime();
            for (var each : made) {
                running.add(threads.submit(() -> {
                    while (!over.get()) {
                        each.call();
                        done.increment();
                    }
                    return null;
                }));
            }
            Thread.sleep((long) (seconds * 1000));
            over.set(true);
            for (var each : running) {
                each.get();
            }
            return done.sum() / ((System.nanoTime() - began) / 1e9);
        }
    }
}
