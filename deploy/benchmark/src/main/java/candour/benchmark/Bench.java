package candour.benchmark;

import candour.local.Checkout;
import candour.local.Durability;
import candour.local.Ports;
import candour.local.PostgresOptions;
import candour.local.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code deploy/bench}: the ratios of the design's section 9, each with its raw limit from the same run. Ratios only:
 * absolute figures belong to the machine and the hour.
 */
public final class Bench {

    private Bench() {}

    /** Measures what was asked for and prints the table. */
    public static void main(String[] words) throws Exception {
        quiet();
        var options = Options.parse(words);
        var results = new Results();
        System.out.printf(
                "%s, %d processors, JDK %s, PostgreSQL with fsync on, %s s a figure, %,d events, load %.1f at the"
                        + " start%n",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                options.seconds(),
                options.events(),
                load());
        log(options, results);
        if (options.parts().contains("system")) {
            results.part("The whole system, started from what is built");
            new WholeSystem(Checkout.find(), results, options.seconds()).measure();
        }
        if (options.parts().contains("pages")) {
            results.part(String.format(Locale.ROOT, "Pages of review-service among %,d reviews", options.reviews()));
            new Pages(Checkout.find(), results, options.reviews()).measure();
        }
        System.out.printf("%nload %.1f at the end%n%n%s", load(), results.table());
        System.exit(0);
    }

    /** Everything about one log, on a durable PostgreSQL of its own. */
    private static void log(Options options, Results results) throws Exception {
        var folder = Files.createTempDirectory("candour-bench-");
        try (var postgres = PostgresServer.start(new PostgresOptions(
                folder.resolve("data"), Ports.free(), "bench", Durability.DURABLE, folder.resolve("log")))) {
            var databases = postgres.databases();
            if (options.parts().contains("writing")) {
                results.part("Writing, 8 clients");
                try (var rig = new Rig(databases, "writing")) {
                    new Writing(rig, results, options.seconds()).measure();
                }
            }
            if (options.parts().contains("reading")) {
                results.part("Growth and replay");
                try (var rig = new Rig(databases, "reading")) {
                    new Reading(rig, results, options, folder).measure();
                }
            }
            if (options.parts().contains("visibility")) {
                results.part("How soon a command is seen, after it was accepted");
                try (var rig = new Rig(databases, "visibility")) {
                    new Visibility(rig, results).measure();
                }
            }
            if (options.parts().contains("chronology")) {
                results.part("Chronologies");
                try (var rig = Rig.ofChronology(databases, "chronology")) {
                    new Merging(rig, results).measure();
                }
                try (var rig = Rig.ofChronology(databases, "imports")) {
                    new Importing(rig, results, folder).measure();
                }
                new GivingOut(results).measure();
            }
        } finally {
            delete(folder);
        }
    }

    /** Outside a service nobody sets the loggers' level, and the driver would describe every column it reads. */
    private static void quiet() {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    private static double load() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void delete(Path folder) throws java.io.IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
