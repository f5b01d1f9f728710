package candour.benchmark;

import static candour.benchmark.Results.rate;

import candour.local.Checkout;
import candour.local.LaunchedCandour;
import candour.local.QuickStart;
import candour.local.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * The whole system as {@code deploy/run} starts it: how soon it is ready, what it holds in memory, what a command costs
 * over HTTP, and how soon a neighbour knows of what was decided elsewhere.
 */
final class WholeSystem {

    private final Checkout checkout;
    private final Results results;
    private final double seconds;

    WholeSystem(Checkout checkout, Results results, double seconds) {
        this.checkout = checkout;
        this.results = results;
        this.seconds = seconds;
    }

    void measure() throws Exception {
        QuickStart.main();
        var data = Files.createTempDirectory("candour-bench-system-");
        try {
            started(data.resolve("empty"), "ready, empty data");
            started(data.resolve("empty"), "ready, started again");
            results.part("The same with the demo review, which is loaded first");
            var began = System.nanoTime();
            try (var system =
                    LaunchedCandour.launch(checkout, data.resolve("told")).awaitReady()) {
                results.add(
                        "ready, with the demo review told over HTTP",
                        seconds(System.nanoTime() - began),
                        Double.NaN,
                        "");
                new ServiceToService(system, results).measure();
                memory(system, "the same after work");
            }
        } finally {
            delete(data);
        }
    }

    private void started(Path data, String what) throws Exception {
        long began = System.nanoTime();
        try (var system = LaunchedCandour.launch(checkout, data, "--no-demo").awaitReady()) {
            results.add(what, seconds(System.nanoTime() - began), Double.NaN, "<= 10 s");
            if (what.contains("again")) {
                memory(system, "resident memory (PSS), launcher included");
                commands(system);
            }
        }
    }

    private void memory(LaunchedCandour system, String what) {
        double mebibytes = Memory.mebibytes(system.launcher().toHandle());
        results.add(what, String.format(Locale.ROOT, "%,.0f MiB", mebibytes), mebibytes / 1536, "<= 1,536 MiB");
    }

    /** Registering organisations: the shortest command there is, with token, access matrix, decision, append and answer. */
    private void commands(LaunchedCandour system) throws Exception {
        var caller = new Caller(system.ports().originUrl());
        var url = system.ports().url(Service.REVIEW) + "/v1/organisations";
        Callable<Callable<?>> client = () -> () -> caller.accepted("operator", url, organisation());
        Clients.perSecond(Writing.CLIENTS, seconds / 2, client);
        double perSecond = Clients.perSecond(Writing.CLIENTS, seconds, client);
        results.add("command over HTTP, 8 clients, JVMs as deploy/run sets them", rate(perSecond), Double.NaN, "");
    }

    private static String organisation() {
        var code = "BENCH-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        return "{\"code\":\"" + code + "\",\"kind\":\"OTHER\",\"area\":\"GLENSHIRE\",\"label\":\"Bench\"}";
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
