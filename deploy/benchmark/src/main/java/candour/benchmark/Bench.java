package candour.benchmark;

import candour.local.Durability;
import candour.local.PostgresOptions;
import candour.local.PostgresServer;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * {@code deploy/bench [--seconds N] [--events N]}: the ratios of the design's section 9, each with its raw limit from
 * the same run. Ratios only: absolute figures belong to the machine and the hour.
 */
public final class Bench {

    private Bench() {}

    /** Runs all of it and prints the table. */
    public static void main(String[] words) throws Exception {
        double seconds = Double.parseDouble(option(words, "--seconds", "5"));
        int events = Integer.parseInt(option(words, "--events", "100000"));
        var results = new Results();
        var folder = Files.createTempDirectory("candour-bench-");
        System.out.printf(
                "%s, %d processors, JDK %s, PostgreSQL with fsync on, %s s a figure, %d events%n",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                seconds,
                events);
        try (var postgres = PostgresServer.start(new PostgresOptions(
                folder.resolve("data"), freePort(), "bench", Durability.DURABLE, folder.resolve("log")))) {
            try (var rig = new Rig(postgres.databases(), "writing")) {
                new Writing(rig, results, seconds).measure();
            }
            try (var rig = new Rig(postgres.databases(), "reading")) {
                new Reading(rig, results, events).measure();
            }
        } finally {
            delete(folder);
        }
        System.out.println();
        System.out.print(results.table());
    }

    private static String option(String[] words, String name, String otherwise) {
        for (int i = 0; i < words.length - 1; i++) {
            if (words[i].equals(name)) {
                return words[i + 1];
            }
        }
        return otherwise;
    }

    private static int freePort() throws java.io.IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws java.io.IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
